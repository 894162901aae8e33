package org.balancingact;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Commands that count for long, in a Java of their own. The program with its own Java is started with the compiler that is quickly done
 * alone (decision 24): its window opens a third sooner, but a count of all runs takes three times as long.
 */
final class LongWork {
    private static final Set<String> COMMANDS = Set.of("census", "check");
    /** What a Java says of itself that has no other compiler. */
    private static final String QUICK = "emulated-client";
    /** What the program was told of this computer, which goes for the other Java too. */
    private static final List<String> TOLD = List.of("org.sqlite.lib.path", "org.sqlite.lib.name");

    private LongWork() {}

    /** The command to start instead of doing the work here; nothing where it is done here as well as anywhere. */
    static Optional<List<String>> elsewhere(List<String> arguments) {
        return elsewhere(arguments, System.getProperty("java.vm.info", ""));
    }

    static Optional<List<String>> elsewhere(List<String> arguments, String saidOfItself) {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        return saidOfItself.contains(QUICK) && arguments.stream().findFirst().filter(COMMANDS::contains).isPresent() && Files.isExecutable(java)
                ? Optional.of(command(java.toString(), arguments)) : Optional.empty();
    }

    private static List<String> command(String java, List<String> arguments) {
        List<String> command = new ArrayList<>(List.of(java, "-XX:+UseSerialGC"));
        TOLD.forEach(name -> Optional.ofNullable(System.getProperty(name)).ifPresent(value -> command.add("-D" + name + "=" + value)));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
        command.addAll(arguments);
        return command;
    }

    /** Runs the command in this one's place: what it reads and says is this one's, and it ends with this one. */
    static int run(List<String> command) throws IOException {
        Process process = new ProcessBuilder(command).inheritIO().start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy, "ending"));
        return process.onExit().join().exitValue();
    }
}
