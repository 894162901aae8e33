package org.balancingact.app.style;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Who works with the keyboard sees where it is; who works with the mouse sees nothing of it. */
@ExtendWith(ApplicationExtension.class)
class FocusRingTest {
    private Button first;
    private Button second;

    @Start
    void open(Stage stage) {
        first = new Button("first");
        second = new Button("second");
        Scene scene = new Scene(new VBox(first, second), 300, 200);
        FocusRing.follow(scene);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void aPageThatOpensHasNoRing(FxRobot robot) {
        robot.interact(second::requestFocus);

        assertThat(isRinged(first)).isFalse();
        assertThat(isRinged(second)).isFalse();
    }

    @Test
    void theRingGoesWhereTheProgramPutsTheFocusAfterAKey(FxRobot robot) {
        robot.interact(first::requestFocus).type(KeyCode.SHIFT).interact(second::requestFocus);

        assertThat(isRinged(first)).isFalse();
        assertThat(isRinged(second)).isTrue();
    }

    @Test
    void theMouseTakesTheRingAway(FxRobot robot) {
        robot.interact(first::requestFocus).type(KeyCode.SHIFT).clickOn(second, MouseButton.PRIMARY);

        assertThat(second.isFocused()).isTrue();
        assertThat(isRinged(second)).isFalse();
    }

    private static boolean isRinged(Node node) {
        return node.getPseudoClassStates().contains(PseudoClass.getPseudoClass("ringed"));
    }
}
