package org.balancingact.app.room.presenter;

import static org.balancingact.app.Window.isThere;
import static org.balancingact.app.Window.node;

import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import org.testfx.api.FxRobot;

/** Ways of a facilitator through the window. */
final class RoomRobot {
    private RoomRobot() {}

    /** From the library to the set-up of a room that plays the film. */
    static void setUp(FxRobot robot) {
        robot.interact(() -> node(robot, "#scenario-zero-waste-by-q3").requestFocus());
        robot.push(KeyCode.ENTER);
        press(robot, "#with-room");
    }

    /** From the library into such a room, which votes by hands. */
    static void open(FxRobot robot) {
        setUp(robot);
        robot.interact(() -> node(robot, "#voting-hands").requestFocus());
        robot.push(KeyCode.SPACE);
        press(robot, "#open-room");
    }

    static void press(FxRobot robot, String button) {
        robot.interact(() -> ((ButtonBase) node(robot, button)).fire());
    }

    /** One press of the clicker, before which the first option is picked where one can be played. */
    static void playOn(FxRobot robot) {
        if (isThere(robot, "#play-A")) {
            press(robot, "#play-A");
        }
        robot.push(KeyCode.PAGE_DOWN);
    }
}
