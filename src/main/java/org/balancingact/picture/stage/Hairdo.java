package org.balancingact.picture.stage;

import java.util.Optional;
import org.balancingact.scenario.Portrait.Hair;

/**
 * Outlines of a hair style on 96 by 96 units, as SVG paths.
 *
 * @param back  behind head and shoulders, if anything is
 * @param front over the forehead, if anything is
 */
record Hairdo(Optional<String> back, Optional<String> front) {
    private static final String ROUND_CAP = "M48 14.5Q68 14.5 68 38V";

    static Hairdo of(Hair hair) {
        return switch (hair) {
            case CURLS -> both(curls(48, 18, 11, 37, 21, 10, 59, 21, 10, 30, 34, 9, 66, 34, 9, 29.5, 45, 7.5, 66.5, 45, 7.5),
                    curls(37, 23, 8, 48, 21, 9.5, 59, 23, 8));
            case CROP -> front("M30 37Q29 16 48 16Q67 16 66 37L64 31Q48 33 32 31Z");
            case BOB -> both(ROUND_CAP + "56Q68 60 64 60H32Q28 60 28 56V38Q28 14.5 48 14.5Z",
                    "M31 38Q32 27 38.5 27Q56 29 65 42V32Q64 17 48 17Q32 17 31 32Z");
            case BALD -> new Hairdo(Optional.empty(), Optional.empty());
            case BUN -> both(curls(48, 12.5, 9), "M29.5 42Q30 17 48 17Q66 17 66.5 42H64Q62 31 48 27.5Q34 31 32 42Z");
            case SCARF -> both("M48 14Q69 14 69.5 38Q70 57 82 76H14Q26 57 26.5 38Q27 14 48 14Z",
                    "M31.5 36V26Q36 18 48 18Q60 18 64.5 26V36Q62 26 48 26Q34 26 31.5 36Z");
            case LONG -> both(ROUND_CAP + "70Q60 76 48 76Q36 76 28 70V38Q28 14.5 48 14.5Z",
                    "M31 42Q33 30 48 25.5Q63 30 65 42V32Q64 17 48 17Q32 17 31 32Z");
            case SIDE -> front("M30 38Q28 15.5 49 15Q68 15 66 38L64 33Q52 33 42 25Q36 29 32 34Z");
        };
    }

    private static Hairdo both(String back, String front) {
        return new Hairdo(Optional.of(back), Optional.of(front));
    }

    private static Hairdo front(String front) {
        return new Hairdo(Optional.empty(), Optional.of(front));
    }

    private static String curls(double... circles) {
        StringBuilder path = new StringBuilder();
        for (int at = 0; at < circles.length; at += 3) {
            double radius = circles[at + 2];
            path.append("M%s %sa%s %s 0 1 0 %s 0a%s %s 0 1 0 %s 0Z".formatted(circles[at] - radius, circles[at + 1],
                    radius, radius, 2 * radius, radius, radius, -2 * radius));
        }
        return path.toString();
    }
}
