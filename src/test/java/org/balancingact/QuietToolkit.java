package org.balancingact;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Fails a test in which the toolkit found fault with a style sheet: such a warning tells that something is drawn without its
 * theme, or that a rule is wrong. Registered for all tests.
 */
public final class QuietToolkit implements BeforeAllCallback, AfterEachCallback {
    private static final Logger TOOLKIT = Logger.getLogger("javafx");
    private static final Logger STYLES = Logger.getLogger("javafx.css");
    private static final List<String> WARNINGS = new CopyOnWriteArrayList<>();

    static {
        // The tests have the toolkit on the class path, which it remarks upon.
        TOOLKIT.setFilter(remark -> !remark.getMessage().startsWith("Unsupported JavaFX configuration"));
        STYLES.setUseParentHandlers(false);
        STYLES.addHandler(new Collector());
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        // The loggers are set up with this class.
    }

    @Override
    public void afterEach(ExtensionContext context) {
        List<String> warnings = List.copyOf(WARNINGS);
        WARNINGS.removeAll(warnings);
        if (!warnings.isEmpty()) {
            throw new AssertionError(warnings.size() + " style warnings, the first: " + warnings.get(0));
        }
    }

    private static final class Collector extends Handler {
        @Override
        public void publish(LogRecord warning) {
            if (warning.getLevel().intValue() >= Level.WARNING.intValue()) {
                WARNINGS.add(warning.getMessage());
            }
        }

        @Override
        public void flush() {
            // Nothing is held back.
        }

        @Override
        public void close() {
            // Nothing is open.
        }
    }
}
