package org.balancingact.app.settings;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.balancingact.app.style.Theme;

/** What the user has set, live: whoever listens follows at once. */
public final class Settings {
    /** Per cent. */
    public static final int SMALLEST_TEXT = 80;
    public static final int LARGEST_TEXT = 200;
    public static final int TEXT_STEP = 10;

    private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(Theme.LIGHT);
    private final IntegerProperty textSize = new SimpleIntegerProperty(100) {
        @Override
        public void set(int percent) {
            super.set(Math.max(SMALLEST_TEXT, Math.min(LARGEST_TEXT, percent)));
        }
    };
    private final BooleanProperty reducedMotion = new SimpleBooleanProperty();
    private final BooleanProperty askOwnTag = new SimpleBooleanProperty();
    private final BooleanProperty askConfidence = new SimpleBooleanProperty();
    private final BooleanProperty askReason = new SimpleBooleanProperty();

    public ObjectProperty<Theme> themeProperty() {
        return theme;
    }

    /** In per cent, held between {@link #SMALLEST_TEXT} and {@link #LARGEST_TEXT}. */
    public IntegerProperty textSizeProperty() {
        return textSize;
    }

    public BooleanProperty reducedMotionProperty() {
        return reducedMotion;
    }

    /** Whether each pick is followed by the question if it was leading or managing. */
    public BooleanProperty askOwnTagProperty() {
        return askOwnTag;
    }

    /** Whether each pick is followed by the question how sure the player is. */
    public BooleanProperty askConfidenceProperty() {
        return askConfidence;
    }

    /** Whether each pick is followed by the question for a reason in one line. */
    public BooleanProperty askReasonProperty() {
        return askReason;
    }
}
