package org.balancingact.app.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.text.Normalizer;
import java.util.stream.IntStream;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.balancingact.app.Mounted;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class WrappedLabelTest {
    private static final int WIDTH = 300;
    private static final String GERMAN = "Jedes Jähr könnten wir fünf Kästen mehr über die Höfe tragen, während Mädchen äußern würden, dass Öl übrig bleibt. ";

    private final Pane frame = new Pane();

    @Start
    void open(Stage stage) {
        Mounted.show(stage, new StackPane(frame), 900, 700);
    }

    /** Without fonts for a script its letters are boxes, which break alike. */
    @ParameterizedTest
    @ValueSource(strings = {GERMAN, "Tiếng Việt có nhiều dấu và mỗi dấu đều phải đứng đúng chỗ. ", "สวัสดีครับยินดีต้อนรับสู่เกมจำลองการบริหารที่ทุกคนตัดสินใจร่วมกัน",
            "यह एक लंबा वाक्य है जो कई पंक्तियों में टूटना चाहिए और सही दिखना चाहिए। ", "هذه جملة طويلة يجب أن تنقسم إلى عدة أسطر. ",
            "זהו משפט ארוך שצריך להישבר לכמה שורות. ", "A family \uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67 and a thumb \uD83D\uDC4D\uD83C\uDFFD among words. ",
            "这是一个很长的句子应该在多行中正确换行显示。"})
    void noScriptIsDrawnBeyondItsLines(String sentence, FxRobot robot) {
        Paragraph paragraph = shown(robot, Normalizer.normalize(sentence.repeat(4), Normalizer.Form.NFD));
        WritableImage picture = picture(robot);
        assertThat(paragraph.getHeight()).isGreaterThan(2 * paragraph.getFont().getSize());
        assertThat(ink(picture, 0, WIDTH)).isPositive();
        assertThat(ink(picture, WIDTH + 2, 900)).as("beside the paragraph").isZero();
        assertThat(ink(picture, 0, WIDTH, (int) paragraph.getHeight() + 1, 700)).as("below the paragraph").isZero();
    }

    @Test
    void accentsThatAreLettersOfTheirOwnAreDrawnLikeThoseThatAreNot(FxRobot robot) {
        Paragraph composed = shown(robot, Normalizer.normalize(GERMAN.repeat(3), Normalizer.Form.NFC));
        int ink = ink(picture(robot), 0, WIDTH);
        Paragraph apart = shown(robot, Normalizer.normalize(GERMAN.repeat(3), Normalizer.Form.NFD));
        assertThat(apart.getHeight()).isEqualTo(composed.getHeight());
        assertThat(ink(picture(robot), 0, WIDTH)).as("no line is drawn twice").isCloseTo(ink, within(ink / 20));
    }

    @Test
    void theBreaksFollowTheWidthAndTheWholeTextIsSpoken(FxRobot robot) {
        String text = Normalizer.normalize(GERMAN, Normalizer.Form.NFD).strip();
        Paragraph paragraph = shown(robot, text);
        assertThat(paragraph.getText().lines().count()).isGreaterThan(3);
        robot.interact(() -> {
            paragraph.resize(800, paragraph.prefHeight(800));
            Mounted.settle(paragraph);
        });
        assertThat(paragraph.getText().lines().count()).isLessThan(3);
        assertThat(paragraph.getText().replace('\n', ' ')).isEqualTo(text);
        assertThat(paragraph.getAccessibleText()).isEqualTo(text);
        assertThat(paragraph.prefWidth(-1)).isGreaterThan(800);
    }

    private Paragraph shown(FxRobot robot, String text) {
        Paragraph paragraph = Paragraph.story(text);
        robot.interact(() -> {
            frame.getChildren().setAll(paragraph);
            paragraph.applyCss();
            paragraph.resize(WIDTH, paragraph.prefHeight(WIDTH));
            paragraph.setManaged(false);
            Mounted.settle(frame);
            Mounted.settle(paragraph);
        });
        return paragraph;
    }

    private WritableImage picture(FxRobot robot) {
        WritableImage[] picture = new WritableImage[1];
        robot.interact(() -> picture[0] = frame.getScene().snapshot(null));
        return picture[0];
    }

    private static int ink(WritableImage picture, int left, int right) {
        return ink(picture, left, right, 0, (int) picture.getHeight());
    }

    /** Pixels that are darker than the paper. */
    private static int ink(WritableImage picture, int left, int right, int top, int bottom) {
        PixelReader pixels = picture.getPixelReader();
        return (int) IntStream.range(top, bottom).flatMap(y -> IntStream.range(left, right).filter(x ->
                pixels.getColor(x, y).getBrightness() < 0.6)).count();
    }
}
