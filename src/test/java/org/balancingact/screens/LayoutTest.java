package org.balancingact.screens;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Parent;
import org.balancingact.app.style.LeftOutOfTheme;
import org.balancingact.app.style.Theme;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

/** Every screen that pictures are taken of has room for what it shows, in every corner of window and text sizes. */
@ExtendWith(ApplicationExtension.class)
class LayoutTest {
    /** Width and height of the window in pixels, and the text size in per cent. */
    private static final List<int[]> CORNERS = List.of(new int[] {1024, 640, 100}, new int[] {1024, 640, 80}, new int[] {1024, 640, 200},
            new int[] {1920, 1080, 200}, new int[] {2560, 1440, 200}, new int[] {2560, 1440, 80});

    private static SampleProgram program;

    @BeforeAll
    static void fill(@TempDir Path folder) {
        program = new SampleProgram(folder);
    }

    static Stream<Stop> stops() {
        return StoryStops.andScreens();
    }

    @ParameterizedTest
    @MethodSource("stops")
    void nothingIsOutOfTheWindowCutShortOrOnTopOfAnother(Stop stop, FxRobot robot) {
        List<String> faults = new ArrayList<>();
        robot.interact(() -> program.visit(stop, Theme.LIGHT, 1024, 640, 100, visit -> {
            for (int[] corner : CORNERS) {
                visit.resize(corner[0], corner[1], corner[2]);
                LayoutFaults.of(visit.scene()).forEach(fault ->
                        faults.add("%s x %s, %s %%: %s".formatted(corner[0], corner[1], corner[2], fault)));
            }
            undressed(visit.scene().getRoot(), faults);
        }));

        assertThat(faults).as(stop.name()).isEmpty();
    }

    /** What has a style class for which the build leaves the rules of the theme out. */
    private static void undressed(Parent root, List<String> faults) {
        root.lookupAll("*").stream().flatMap(node -> LeftOutOfTheme.among(node.getStyleClass()).stream()).distinct()
                .forEach(name -> faults.add(name + " is to be taken off the list of what is left out of the theme"));
    }
}
