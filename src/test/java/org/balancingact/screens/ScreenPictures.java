package org.balancingact.screens;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.balancingact.app.App;
import org.balancingact.app.AppContext;
import org.balancingact.app.style.Theme;
import org.balancingact.app.task.Background;
import org.balancingact.journal.DataFolder;

/**
 * Draws every screen into {@code target/screens/NAME-THEME-SIZE-TEXT.png}, with no display. Arguments: beginnings of names to
 * draw; none draws all.
 */
public final class ScreenPictures {
    private static final Path FOLDER = Path.of("target/screens");
    private static final List<int[]> SIZES = List.of(new int[] {1024, 640}, new int[] {1280, 800}, new int[] {1920, 1080});
    private static final List<Integer> TEXT_SIZES = List.of(100, 200);

    private ScreenPictures() {}

    public static void main(String[] names) throws IOException {
        Headless.start();
        DataFolder data = new DataFolder(Files.createTempDirectory("balancing-act-screens"));
        SampleRecord.fill(data);
        for (Stop stop : Stop.ALL) {
            for (int[] size : SIZES) {
                for (Theme theme : Theme.values()) {
                    for (int text : TEXT_SIZES) {
                        String name = "%s-%s-%dx%d-%d".formatted(stop.name(), theme.id(), size[0], size[1], text);
                        if (names.length == 0 || Arrays.stream(names).anyMatch(name::startsWith)) {
                            Headless.onScreen(() -> draw(stop, data, theme, size, text, FOLDER.resolve(name + ".png")));
                        }
                    }
                }
            }
        }
        System.exit(0);
    }

    private static void draw(Stop stop, DataFolder data, Theme theme, int[] size, int text, Path file) {
        try (AppContext context = new AppContext(data, Clock.systemDefaultZone(), Background::sameThread)) {
            context.settings().themeProperty().set(theme);
            context.settings().textSizeProperty().set(text);
            context.settings().reducedMotionProperty().set(true);
            Stage stage = new Stage();
            stage.setWidth(size[0]);
            stage.setHeight(size[1]);
            App.open(stage, context);
            Scene scene = stage.getScene();
            Visit visit = new Visit(context, scene);
            visit.settle();
            stop.way().accept(visit);
            Png.write(visit.picture(), file);
            stage.close();
        }
    }
}
