package org.balancingact.engine;

/** Identity of the outcome engine. A run stores the version that computed it. */
public final class Engine {
    /** Changes whenever the same scenario and choices could give another number. */
    public static final String VERSION = "2";

    private Engine() {}
}
