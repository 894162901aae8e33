package org.balancingact.picture.stage;

import java.util.Locale;

/** Where a scene is played. */
public enum Place {
    KITCHEN, HALL, BOARD, SHOP, CALL, YARD, DESK, CONTROL, HOME, STREET, WARD, CLASSROOM;

    /** The word used in files and in message keys. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    Setting setting() {
        return switch (this) {
            case KITCHEN -> new Kitchen();
            case HALL -> new Hall();
            case BOARD -> new Board();
            case SHOP -> new Shop(false);
            case CALL -> new Call();
            case YARD -> new Yard();
            case DESK -> new Desk();
            case CONTROL -> new Control();
            case HOME -> new Home();
            case STREET -> new Street();
            case WARD -> new Ward();
            case CLASSROOM -> new Classroom();
        };
    }
}
