package org.balancingact.cli.terminal;

import java.io.Console;
import java.io.File;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Scanner;
import java.util.concurrent.TimeUnit;

/** The terminal that the process was started from, or the pipes in its place. */
public final class ProcessTerminal {
    private static final int USUAL_WIDTH = 80;
    private static final int LEAST_WIDTH = 40;
    /** Longer lines are tiring to read. */
    private static final int MOST_WIDTH = 96;

    private ProcessTerminal() {}

    public static Terminal open(Map<String, String> environment) {
        boolean windows = File.separatorChar == '\\';
        Optional<Console> console = Optional.ofNullable(System.console()).filter(ProcessTerminal::isTerminal);
        boolean styled = console.isPresent() && !windows && !environment.containsKey("NO_COLOR")
                && !environment.getOrDefault("TERM", "dumb").equals("dumb");
        // Pipes and all terminals of today but the Windows console take UTF-8, whatever the locale says.
        Charset charset = windows ? console.map(Console::charset).orElse(StandardCharsets.UTF_8) : StandardCharsets.UTF_8;
        int width = console.isEmpty() || windows ? USUAL_WIDTH : widthOfDevice().orElse(USUAL_WIDTH);
        // System.out would keep to itself that its device is full.
        return new Terminal(System.in, charset, new OutputStreamWriter(new FileOutputStream(FileDescriptor.out), charset),
                new OutputStreamWriter(System.err, charset), Math.min(MOST_WIDTH, Math.max(LEAST_WIDTH, width)),
                console.isPresent(), styled);
    }

    /** From Java 22 on there is a console even where there is no terminal, and a method that tells. */
    private static boolean isTerminal(Console console) {
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException olderJava) {
            return true;
        } catch (ReflectiveOperationException unknown) {
            return false;
        }
    }

    private static Optional<Integer> widthOfDevice() {
        try {
            Process stty = new ProcessBuilder("stty", "size").redirectInput(new File("/dev/tty")).start();
            if (!stty.waitFor(1, TimeUnit.SECONDS)) {
                stty.destroy();
                return Optional.empty();
            }
            Scanner size = new Scanner(stty.inputReader(StandardCharsets.US_ASCII));
            return size.hasNextInt() && size.nextInt() >= 0 && size.hasNextInt()
                    ? Optional.of(size.nextInt()).filter(columns -> columns > 0) : Optional.empty();
        } catch (IOException noSuchCommand) {
            return Optional.empty();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
