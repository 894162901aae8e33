package org.balancingact.scenario;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How the constants of an enum are written in files: lower case, words joined by a hyphen. */
final class Ids {
    private Ids() {}

    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static <E extends Enum<E>> Optional<E> find(E[] constants, String id) {
        return Arrays.stream(constants).filter(constant -> of(constant).equals(id)).findFirst();
    }
}
