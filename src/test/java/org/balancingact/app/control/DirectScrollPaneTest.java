package org.balancingact.app.control;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.balancingact.app.Mounted;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class DirectScrollPaneTest {
    private DirectScrollPane pane;

    @Start
    void start(Stage stage) {
        pane = new DirectScrollPane(new Label("Week 3"));
        Mounted.show(stage, pane, 400, 300);
    }

    @Test
    void noPictureIsKeptOfWhatItShows() {
        assertThat(pane.getChildrenUnmodifiable()).anyMatch(part -> part.getStyleClass().contains("viewport"))
                .noneMatch(part -> part.isCache());
    }
}
