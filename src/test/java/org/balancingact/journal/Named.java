package org.balancingact.journal;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Names of files in letters that not every locale can name. */
public final class Named {
    private Named() {}

    /** Whether files can be called so in the locale that the tests run in. */
    public static boolean isPossible(String name) {
        try {
            Path.of(name);
            return true;
        } catch (InvalidPathException noSuchLetters) {
            return false;
        }
    }
}
