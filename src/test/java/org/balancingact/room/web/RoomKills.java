package org.balancingact.room.web;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;
import org.balancingact.kills.Kills;

/** Kills rooms while fifty phones vote, and prints what came of it. Ends with an error if a vote that was acknowledged is lost. */
public final class RoomKills {
    private static final int USUAL = 100;
    private static final int PHONES = 50;
    private static final int MOST_VOTES = 400;

    private RoomKills() {}

    /** @param arguments how many kills; {@value #USUAL} where none is given */
    public static void main(String[] arguments) throws Exception {
        int kills = arguments.length == 0 || arguments[0].isBlank() ? USUAL : Integer.parseInt(arguments[0]);
        SplittableRandom chance = new SplittableRandom(1);
        int acknowledged = 0;
        int lost = 0;
        Path folder = Files.createTempDirectory("room-kills");
        try {
            for (int kill = 0; kill < kills; kill++) {
                KilledRoom.Found found = KilledRoom.killed(folder.resolve("data-" + kill), PHONES, 1 + chance.nextInt(MOST_VOTES));
                acknowledged += found.acknowledged();
                lost += found.lost();
            }
        } finally {
            Kills.delete(folder);
        }
        System.out.printf("%s kills while %s phones voted: %s phones were told that their vote counts, %s votes of them lost%n", kills, PHONES, acknowledged,
                lost);
        if (lost > 0) {
            throw new IllegalStateException("votes were lost");
        }
    }
}
