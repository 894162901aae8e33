package org.balancingact.scenario;

import java.util.Optional;

/** Before what a scene or an ending plays, as far as its author says so; what is left open is drawn by the speaker and the week. */
public record Backdrop(Optional<Place> place, Optional<Light> light) {
    public static final Backdrop OPEN = new Backdrop(Optional.empty(), Optional.empty());

    /** Where it is. */
    public enum Place {
        KITCHEN, HALL, BOARD, SHOP, CALL, YARD, DESK, CONTROL, HOME, STREET, WARD, CLASSROOM;

        public String id() {
            return Ids.of(this);
        }

        public static Optional<Place> of(String id) {
            return Ids.find(values(), id);
        }
    }

    /** What time of day it is. */
    public enum Light {
        MORNING, NOON, EVENING, NIGHT;

        public String id() {
            return Ids.of(this);
        }

        public static Optional<Light> of(String id) {
            return Ids.find(values(), id);
        }
    }
}
