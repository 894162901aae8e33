package org.balancingact.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * From the start of a process to its first painted pixel, to the whole picture, and its memory then: an empty window, the
 * program from its jar and, where one is given, the folder with its own Java, by turns, on a display that lies in memory.
 * Linux only, because processes are read from its table. Arguments: the jar, and the program with its own Java as it is installed, or nothing.
 */
public final class StartBenchmark {
    private static final int RUNS = 9;
    /** A picture is whole when nothing has changed for so long. */
    private static final long CALM = TimeUnit.MILLISECONDS.toNanos(800);
    private static final Duration LONGEST = Duration.ofSeconds(60);
    private static final double TICKS_A_SECOND = 100;

    private StartBenchmark() {}

    /** @param first to the first painted pixel, ms @param work processor time until then, ms @param whole to the whole picture, ms @param memory resident, MiB */
    private record Start(double first, double work, double whole, double memory) {
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("balancing-act-start");
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String data = folder.resolve("data").toString();
        Map<String, List<String>> commands = new LinkedHashMap<>();
        commands.put("empty window", List.of(java, "-cp", System.getProperty("java.class.path"), EmptyWindow.class.getName()));
        commands.put("java -jar", List.of(java, "-jar", arguments[0], "--data", data));
        if (arguments.length > 1) {
            commands.put("with its own Java", List.of(Path.of(arguments[1], "bin", "balancing-act").toString(), "--data", data));
        }
        Map<String, List<Start>> starts = new LinkedHashMap<>();
        commands.keySet().forEach(what -> starts.put(what, new ArrayList<>()));
        try (MemoryScreen screen = MemoryScreen.open(Files.createDirectory(folder.resolve("screen")))) {
            for (int run = 0; run <= RUNS; run++) {
                for (String what : commands.keySet()) {
                    Start start = start(screen, commands.get(what));
                    if (run > 0) {
                        starts.get(what).add(start);
                    }
                }
            }
        }
        print(starts);
    }

    private static Start start(MemoryScreen screen, List<String> command) throws IOException, InterruptedException {
        long bare = screen.calm(CALM).picture();
        long began = System.nanoTime();
        ProcessBuilder builder = new ProcessBuilder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("DISPLAY", screen.display());
        Process process = builder.start();
        while (screen.seen() == bare) {
            pause(process, began);
        }
        long first = System.nanoTime() - began;
        double work = sum(process, StartBenchmark::work);
        long changed = screen.calm(CALM).since();
        double memory = sum(process, StartBenchmark::memory);
        tree(process).forEach(ProcessHandle::destroy);
        process.waitFor();
        return new Start(first / 1e6, work, (changed - began) / 1e6, memory);
    }

    private static void pause(Process process, long began) throws InterruptedException {
        if (!process.isAlive() || System.nanoTime() - began > LONGEST.toNanos()) {
            throw new IllegalStateException("nothing was painted by " + process.info().commandLine().orElse("a process that ended"));
        }
        Thread.sleep(1);
    }

    private static Stream<ProcessHandle> tree(Process process) {
        return Stream.concat(process.descendants(), Stream.of(process.toHandle()));
    }

    private static double sum(Process process, ToDoubleFunction<Path> measure) {
        return tree(process).mapToDouble(each -> measure.applyAsDouble(Path.of("/proc", Long.toString(each.pid())))).sum();
    }

    /** Processor time of the process in milliseconds: fields 14 and 15 of its line, the second field of which may hold blanks. */
    private static double work(Path process) {
        String[] fields = read(process.resolve("stat")).replaceFirst("^.*\\) ", "").split(" ");
        return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) * 1000 / TICKS_A_SECOND;
    }

    private static double memory(Path process) {
        return read(process.resolve("status")).lines().filter(line -> line.startsWith("VmRSS:")).mapToDouble(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024.0).sum();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException gone) {
            throw new IllegalStateException("The process ended, or this is not Linux.", gone);
        }
    }

    private static void print(Map<String, List<Start>> starts) {
        System.out.printf("%-20s %18s %18s %18s %18s%n", "medians of " + RUNS, "first pixel, ms", "its work, ms", "whole picture, ms", "memory, MiB");
        List<Start> base = starts.values().iterator().next();
        starts.forEach((what, runs) -> System.out.printf(Locale.ROOT, "%-20s %s %s %s %s%n", what, figure(runs, base, Start::first),
                figure(runs, base, Start::work), figure(runs, base, Start::whole), figure(runs, base, Start::memory)));
    }

    private static String figure(List<Start> runs, List<Start> base, ToDoubleFunction<Start> measure) {
        double median = median(runs, measure);
        return String.format(Locale.ROOT, "%10.0f %6.2fx", median, median / median(base, measure));
    }

    private static double median(List<Start> runs, ToDoubleFunction<Start> measure) {
        return runs.stream().mapToDouble(measure).sorted().skip(RUNS / 2).findFirst().orElseThrow();
    }
}
