package org.balancingact.fuzz;

/**
 * Something to be read.
 *
 * @param seed    decides all of it: {@link Cases#of} makes the same case again
 * @param content of the file, or the typed code in UTF-8
 */
record Case(long seed, Kind kind, byte[] content) {

    enum Kind {
        SCENARIO("scenario.json"), RUN_FILE("run.json"), RUN_CODE("code.txt");

        private final String ending;

        Kind(String ending) {
            this.ending = ending;
        }
    }

    /** What a case is called when it is kept. */
    String fileName() {
        return seed + "." + kind.ending;
    }
}
