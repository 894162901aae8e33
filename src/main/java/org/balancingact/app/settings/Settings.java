package org.balancingact.app.settings;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.input.KeyEvent;
import org.balancingact.app.nav.Zoom;
import org.balancingact.app.style.Theme;
import org.balancingact.play.Question;
import org.balancingact.scenario.Known;

/** What the user has set, live: whoever listens follows at once. */
public final class Settings {
    /** Per cent. */
    public static final int SMALLEST_TEXT = 80;
    public static final int LARGEST_TEXT = 200;
    public static final int TEXT_STEP = 10;
    private static final int USUAL_TEXT = 100;

    private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(Theme.LIGHT);
    private final IntegerProperty textSize = new SimpleIntegerProperty(USUAL_TEXT) {
        @Override
        public void set(int percent) {
            super.set(Math.max(SMALLEST_TEXT, Math.min(LARGEST_TEXT, percent)));
        }
    };
    private final ObjectProperty<Optional<WindowPlace>> window = new SimpleObjectProperty<>(Optional.empty());
    private final BooleanProperty reducedMotion = new SimpleBooleanProperty();
    private final ObjectProperty<Optional<LocalDate>> practiceDeclined = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<String>> language = new SimpleObjectProperty<>(Optional.empty());
    private final Map<Question, BooleanProperty> asked = Arrays.stream(Question.values())
            .collect(Collectors.toUnmodifiableMap(Function.identity(), question -> new SimpleBooleanProperty()));

    public ObjectProperty<Theme> themeProperty() {
        return theme;
    }

    /** In per cent, held between {@link #SMALLEST_TEXT} and {@link #LARGEST_TEXT}. */
    public IntegerProperty textSizeProperty() {
        return textSize;
    }

    /** Takes Ctrl +, Ctrl - and Ctrl 0: the text grows, shrinks, is as large as at first. */
    public void zoom(KeyEvent event) {
        Optional<Zoom> wanted = event.isShortcutDown() && !event.isAltDown() ? Zoom.of(event) : Optional.empty();
        wanted.ifPresent(zoom -> {
            textSize.set(switch (zoom) {
                case LARGER -> textSize.get() + TEXT_STEP;
                case SMALLER -> textSize.get() - TEXT_STEP;
                case AS_IT_WAS -> USUAL_TEXT;
            });
            event.consume();
        });
    }

    /** The tag of the language from the next start on; empty for that of the system. */
    public ObjectProperty<Optional<String>> languageProperty() {
        return language;
    }

    /** The last day on which the user did not want to hear what comes back in Learn. */
    public ObjectProperty<Optional<LocalDate>> practiceDeclinedProperty() {
        return practiceDeclined;
    }

    /** Where the window stood last; empty until it was moved for the first time. */
    public ObjectProperty<Optional<WindowPlace>> windowProperty() {
        return window;
    }

    public BooleanProperty reducedMotionProperty() {
        return reducedMotion;
    }

    /** Whether each pick is followed by the question. */
    public BooleanProperty askProperty(Question question) {
        return Known.in(asked, question);
    }

    /** The questions that follow each pick. */
    public Set<Question> asked() {
        return asked.entrySet().stream().filter(entry -> entry.getValue().get()).map(Map.Entry::getKey).collect(Collectors.toSet());
    }
}
