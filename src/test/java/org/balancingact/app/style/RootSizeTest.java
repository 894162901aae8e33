package org.balancingact.app.style;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.ListChangeListener;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.balancingact.report.letters.Typeface;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class RootSizeTest {
    private final SimpleIntegerProperty textSize = new SimpleIntegerProperty(100);
    private Label label;
    private final List<String> dressings = new ArrayList<>();
    private Stage stage;

    @Start
    void open(Stage stage) {
        this.stage = stage;
        label = new Label("week 8");
        Scene scene = new Scene(new StackPane(label), 1280, 800);
        Look.follow(scene, new SimpleObjectProperty<>(Theme.LIGHT), textSize);
        stage.setScene(scene);
        stage.show();
        stage.setWidth(1280);
        stage.setHeight(800);
        scene.getStylesheets().addListener((ListChangeListener<String>) change -> dressings.add("dressed"));
    }

    @ParameterizedTest
    @CsvSource({"1024,640,100,16", "1280,800,100,16", "1920,1080,100,20", "2560,1440,100,24", "3840,2160,100,24", "3840,700,100,16",
            "1920,1080,200,40", "1280,800,80,12.8"})
    void textGrowsWithTheWindowAndStopsAtHalfAsLargeAgain(double width, double height, int textSize, double pixels) {
        assertThat(RootSize.of(width, height, textSize)).isEqualTo(pixels);
    }

    @Test
    void aWindowThatIsDraggedLargerIsDressedAnewOnlyWhereItsTextGrows(FxRobot robot) {
        dressings.clear();
        robot.interact(() -> {
            for (int step = 0; step <= 64; step++) {
                stage.setWidth(1280 + 10 * step);
                stage.setHeight(800 + 280.0 * step / 64);
            }
        });
        robot.interact(() -> { });
        assertThat(label.getFont().getSize()).isEqualTo(20);
        assertThat(dressings).hasSizeLessThanOrEqualTo(8);
    }

    @Test
    void wordsAreDrawnWithTheFontsOfTheProgram(FxRobot robot) {
        assertThat(label.getFont().getFamily()).isEqualTo(Typeface.SANS.family());
        robot.interact(() -> {
            label.getStyleClass().addAll(Styles.SERIF, Styles.STRONG);
            label.applyCss();
        });
        assertThat(label.getFont().getFamily()).isEqualTo(Typeface.SERIF_SEMIBOLD.family());
    }
}
