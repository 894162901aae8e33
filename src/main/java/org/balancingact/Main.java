package org.balancingact;

import org.balancingact.app.WindowProgram;

/** Entry point of the program. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        System.exit(WindowProgram.run(arguments));
    }
}
