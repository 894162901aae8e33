package org.balancingact.cli;

import picocli.CommandLine.Option;

/** Whether a command tells how a run came out before its player has been asked what it was like. */
final class Spoiling {
    @Option(names = "--spoil", descriptionKey = "option.spoil")
    private boolean wanted;

    boolean isWanted() {
        return wanted;
    }
}
