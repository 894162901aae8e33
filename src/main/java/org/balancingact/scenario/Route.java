package org.balancingact.scenario;

import java.util.Optional;

/** One entry of a list of routes, tried in order: where the story goes on if the condition holds. */
public record Route(Optional<Condition> when, String to) {
    /** The target that ends the story. */
    public static final String END = "end";

    public Route {
        Required.text(to, "target");
    }

    public static Route always(String to) {
        return new Route(Optional.empty(), to);
    }

    public boolean ends() {
        return to.equals(END);
    }
}
