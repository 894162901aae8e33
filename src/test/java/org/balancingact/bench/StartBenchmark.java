package org.balancingact.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Start to first painted frame, and resident memory then, of the program beside those of an empty window: several runs of
 * each in turn, medians and ratios. Linux only, because memory is read from the process table.
 */
public final class StartBenchmark {
    private static final int RUNS = 7;
    private static final List<String> HEADLESS = List.of("-Dglass.platform=Monocle", "-Dmonocle.platform=Headless",
            "-Dprism.order=sw");

    private StartBenchmark() {}

    public static void main(String[] arguments) throws IOException {
        Path data = Files.createTempDirectory("balancing-act-start");
        List<long[]> empty = new ArrayList<>();
        List<long[]> program = new ArrayList<>();
        for (int run = 0; run < RUNS; run++) {
            empty.add(start("empty"));
            program.add(start("program", data.toString()));
        }
        System.out.printf(Locale.ROOT, "%-32s %12s %12s %8s%n", "medians of " + RUNS + " runs", "empty window", "program", "ratio");
        print("start to first frame, ms", median(empty, 0), median(program, 0));
        print("resident memory, MiB", median(empty, 1) / 1024, median(program, 1) / 1024);
    }

    private static long[] start(String... what) throws IOException {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(HEADLESS);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), FirstFrame.class.getName()));
        command.addAll(List.of(what));
        Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        String[] figures = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip().split(" ");
        return new long[] {Long.parseLong(figures[0]), Long.parseLong(figures[1])};
    }

    private static long median(List<long[]> runs, int figure) {
        return runs.stream().mapToLong(run -> run[figure]).sorted().skip(RUNS / 2).findFirst().orElseThrow();
    }

    private static void print(String what, long empty, long program) {
        System.out.printf(Locale.ROOT, "%-32s %12d %12d %7.2fx%n", what, empty, program, (double) program / empty);
    }
}
