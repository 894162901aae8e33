package org.balancingact.app.settings;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.Property;
import org.balancingact.app.style.Theme;
import org.balancingact.play.Question;
import org.balancingact.scenario.json.WholeNumbers;

/** One setting as the file has it: under a key, which never changes its meaning, as older and newer versions read it too. */
record StoredSetting<T>(String key, Property<T> property, Function<T, ? extends JsonElement> written, Function<JsonElement, Optional<T>> read) {

    static List<StoredSetting<?>> of(Settings settings) {
        return List.of(
                new StoredSetting<>("theme", settings.themeProperty(), theme -> new JsonPrimitive(theme.id()), id -> Theme.of(id.getAsString())),
                new StoredSetting<>("textSize", settings.textSizeProperty(), JsonPrimitive::new, percent -> Optional.of(WholeNumbers.ofInt(percent))),
                new StoredSetting<>("language", settings.languageProperty(),
                        tag -> tag.<JsonElement>map(JsonPrimitive::new).orElse(JsonNull.INSTANCE), tag -> Optional.of(Optional.of(tag.getAsString()))),
                new StoredSetting<>("practiceDeclined", settings.practiceDeclinedProperty(),
                        day -> day.<JsonElement>map(date -> new JsonPrimitive(date.toString())).orElse(JsonNull.INSTANCE), StoredSetting::day),
                flag("reducedMotion", settings.reducedMotionProperty()),
                flag("askOwnTag", settings.askProperty(Question.TAG)),
                flag("askConfidence", settings.askProperty(Question.CONFIDENCE)),
                flag("askReason", settings.askProperty(Question.REASON)),
                new StoredSetting<>("window", settings.windowProperty(),
                        place -> place.<JsonElement>map(WindowPlace::written).orElse(JsonNull.INSTANCE),
                        stored -> WindowPlace.read(stored).map(Optional::of)));
    }

    private static Optional<Optional<LocalDate>> day(JsonElement written) {
        try {
            return Optional.of(Optional.of(LocalDate.parse(written.getAsString())));
        } catch (DateTimeParseException other) {
            return Optional.empty();
        }
    }

    private static StoredSetting<Boolean> flag(String key, Property<Boolean> property) {
        return new StoredSetting<>(key, property, JsonPrimitive::new, flag -> Optional.of(flag.getAsBoolean()));
    }

    /** A missing key leaves the setting as it is. */
    void take(JsonObject stored) {
        Optional.ofNullable(stored.get(key)).filter(value -> !value.isJsonNull()).flatMap(read).ifPresent(property::setValue);
    }

    JsonElement value() {
        return written.apply(property.getValue());
    }
}
