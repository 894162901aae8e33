package org.balancingact.picture.stage;

import org.balancingact.scenario.Backdrop.Place;

/** How each place is drawn. */
final class Settings {
    private Settings() {}

    static Setting of(Place place) {
        return switch (place) {
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
