package org.balancingact.app.settings;

import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URLConnection;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.Optional;

/**
 * The copy of the program that runs. It asks no network whether there is a newer one: it only knows its own age.
 *
 * @param made the day of its build
 */
public record ProgramCopy(LocalDate made) {
    private static final Period YOUNG = Period.ofMonths(18);

    /** Empty where its day can’t be read. */
    public static Optional<ProgramCopy> running() {
        try {
            return Optional.of(new ProgramCopy(dayOf(ProgramCopy.class.getResource("ProgramCopy.class").openConnection())));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    /** A build gives all that lies in its archive one day, whenever the archive itself was copied. */
    private static LocalDate dayOf(URLConnection own) throws IOException {
        own.setUseCaches(false);
        long time = own instanceof JarURLConnection archive ? archive.getJarEntry().getTime() : own.getLastModified();
        return LocalDate.ofInstant(Instant.ofEpochMilli(time), ZoneId.systemDefault());
    }

    /** Whether a newer one is likely by now. */
    boolean isOld(LocalDate today) {
        return !made.plus(YOUNG).isAfter(today);
    }
}
