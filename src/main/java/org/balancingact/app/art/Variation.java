package org.balancingact.app.art;

import java.util.Random;

/** Sizes that differ a little from scenario to scenario and are always the same for one. */
final class Variation {
    private static final double SPREAD = 0.2;

    private final Random random;

    Variation(String scenarioId) {
        random = new Random(scenarioId.hashCode());
    }

    /** The size, up to a tenth smaller or larger. */
    double of(double size) {
        return size * (1 + SPREAD * (random.nextDouble() - 0.5));
    }

    double between(double least, double most) {
        return least + random.nextDouble() * (most - least);
    }

    boolean oneIn(int count) {
        return random.nextInt(count) == 0;
    }
}
