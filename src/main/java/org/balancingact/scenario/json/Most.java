package org.balancingact.scenario.json;

/** How many entries the lists of a scenario file may have: far more than a story needs, and few enough for any file to be examined at once. */
final class Most {
    static final int SCENES = 200;
    static final int OPTIONS = 5;
    static final int ENDINGS = 12;
    static final int SHOCKS = 40;
    /** Of one option. */
    static final int EFFECTS = 12;
    /** Of one option. */
    static final int FLAGS = 6;
    static final int CAST = 24;
    static final int CONTEXT = 20;
    static final int EPILOGUE = 40;
    /** Paragraphs of a scene, a consequence, an ending, the briefing, or notes. */
    static final int PARAGRAPHS = 20;
    static final int SETTING = 3;
    /** Ways on from an option or an interlude. */
    static final int ROUTES = 12;
    static final int DEBRIEF = 12;
    /** Conditions within one condition, itself counted. */
    static final int TERMS = 40;
    /** Conditions within each other, the outermost counted. */
    static final int DEPTH = 8;

    /** In a file of golden runs. */
    static final int GOLDEN_RUNS = 200;

    private Most() {}
}
