package org.balancingact.app.debrief;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.layout.BorderPane;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.balancingact.app.Mounted;
import org.balancingact.journal.FirstImpression;
import org.balancingact.report.room.VotedFilm;
import org.balancingact.report.words.RoomWords;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The debrief of a run that a room played has its votes. */
@ExtendWith(ApplicationExtension.class)
class VotesPageTest {
    @TempDir
    private Path folder;

    private Debriefed debriefed;
    private DebriefViewModel model;
    private DebriefScreen screen;

    @Start
    void open(Stage stage) {
        debriefed = new Debriefed(folder);
        debriefed.journal().impression(debriefed.id(), FirstImpression.SKIPPED);
        debriefed.journal().addRoom(debriefed.id(), VotedFilm.room());
        model = debriefed.model();
        screen = new DebriefScreen(model, "today", new SimpleBooleanProperty(true));
        Mounted.open(stage, screen, 1024, 640);
    }

    @AfterEach
    void end() {
        debriefed.end();
    }

    @Test
    void standBehindWhatTheMomentsCalledFor(FxRobot robot) {
        robot.interact(() -> model.open(Step.ASKED));
        robot.interact(() -> ((ButtonBase) ((BorderPane) screen.view()).getBottom().lookup("#open-votes")).fire());
        assertThat(model.stepProperty().get()).isEqualTo(Step.VOTES);
        List<String> said = robot.lookup("#votes .label").queryAllAs(Labeled.class).stream().map(Labeled::getText).toList();
        assertThat(said).contains("The room voted on 2 of 6 decisions", "Roads not taken")
                .anyMatch(text -> text.contains(": 5, then 7 · played"));
        String words = robot.lookup("#votes .flow-text").queryAllAs(Text.class).stream().map(Text::getText).collect(Collectors.joining());
        assertThat(words).contains("Equal votes; the facilitator decided.", RoomWords.caution());
    }

    @Test
    void areNotOfferedWhereNoRoomPlayed() {
        Debriefed alone = new Debriefed(folder.resolve("alone"));
        assertThat(alone.model().has(Step.VOTES)).isFalse();
        alone.journal().close();
        assertThat(model.has(Step.VOTES)).isTrue();
    }
}
