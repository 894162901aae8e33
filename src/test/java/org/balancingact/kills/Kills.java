package org.balancingact.kills;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Kills processes in the middle of writes of every kind by turns and prints what came of it. Ends with an error if a write that was
 * acknowledged is lost, or a file stands there by half.
 */
public final class Kills {
    private static final int USUAL = 200;

    private Kills() {}

    /** @param arguments how many kills; 200 where none is given */
    public static void main(String[] arguments) throws Exception {
        int kills = arguments.length == 0 || arguments[0].isBlank() ? USUAL : Integer.parseInt(arguments[0]);
        Path folder = Files.createTempDirectory("kills");
        try {
            Contents.prepare(folder.resolve("contents"));
            Map<Kind, Damage> damages = run(new KilledWriting(folder.resolve("contents"), folder.resolve("written")), kills);
            print(damages, kills);
            if (!damages.values().stream().allMatch(Damage::isNone)) {
                throw new IllegalStateException("something was lost, or stands by half");
            }
        } finally {
            delete(folder);
        }
    }

    private static Map<Kind, Damage> run(KilledWriting writing, int kills) throws IOException, InterruptedException {
        Map<Kind, Damage> damages = new EnumMap<>(Kind.class);
        for (int seed = 0; seed < kills; seed++) {
            Kind kind = Kind.values()[seed % Kind.values().length];
            damages.merge(kind, writing.kill(kind, seed), Damage::plus);
        }
        return damages;
    }

    private static void print(Map<Kind, Damage> damages, int kills) {
        System.out.println(kills + " kills");
        System.out.println("kind      acknowledged  lost  half  parts left  after the next write");
        damages.forEach((kind, damage) -> System.out.printf(Locale.ROOT, "%-8s %13d %5d %5d %11d %21d%n", kind.id(), damage.acknowledged(),
                damage.lost(), damage.half(), damage.parts(), damage.partsThatStay()));
    }

    /** With all that is in it. */
    public static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
