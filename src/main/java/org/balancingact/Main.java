package org.balancingact;

import java.util.Optional;
import org.balancingact.app.WindowProgram;
import org.balancingact.cli.CommandLineProgram;

/** Entry point of the program: no arguments, or only a data folder, open the window; all else is the command line. */
public final class Main {
    private static final String DATA = "--data";

    private Main() {}

    public static void main(String[] arguments) {
        System.exit(windowArguments(arguments).map(WindowProgram::run).orElseGet(() -> CommandLineProgram.run(arguments)));
    }

    /** The arguments of the window, none or the data folder; empty where the command line is meant. */
    static Optional<String[]> windowArguments(String... arguments) {
        if (arguments.length == 0) {
            return Optional.of(arguments);
        }
        if (arguments.length == 2 && arguments[0].equals(DATA)) {
            return Optional.of(new String[] {arguments[1]});
        }
        if (arguments.length == 1 && arguments[0].startsWith(DATA + "=")) {
            return Optional.of(new String[] {arguments[0].substring(DATA.length() + 1)});
        }
        return Optional.empty();
    }
}
