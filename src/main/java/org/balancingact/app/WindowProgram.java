package org.balancingact.app;

import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Application;
import org.balancingact.i18n.Messages;

/** Opens the window, or says why it can't. */
public final class WindowProgram {
    /** Held, because loggers that nobody holds forget their level. It warns of running from a class path, which is as intended. */
    private static final Logger TOOLKIT_LOG = Logger.getLogger("javafx");

    private WindowProgram() {}

    /**
     * Returns when the window is closed.
     *
     * @param arguments none, or the data folder
     * @return 0, or 1 where there is no display
     */
    public static int run(String... arguments) {
        TOOLKIT_LOG.setLevel(Level.SEVERE);
        if (!hasDisplay()) {
            return noDisplay();
        }
        Beforehand.load();
        try {
            Application.launch(App.class, arguments);
            return 0;
        } catch (UnsupportedOperationException | ExceptionInInitializerError | NoClassDefFoundError toolkitFailure) {
            return noDisplay();
        }
    }

    private static int noDisplay() {
        System.err.println(Messages.of("navigation").text("no-display"));
        return 1;
    }

    /** Only Linux starts programs without a display as a matter of course; a toolkit that draws into memory needs none. */
    private static boolean hasDisplay() {
        boolean linux = System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("linux");
        boolean drawsIntoMemory = "Monocle".equalsIgnoreCase(System.getProperty("glass.platform"));
        return !linux || drawsIntoMemory || isSet("DISPLAY") || isSet("WAYLAND_DISPLAY");
    }

    private static boolean isSet(String variable) {
        return !System.getenv().getOrDefault(variable, "").isBlank();
    }
}
