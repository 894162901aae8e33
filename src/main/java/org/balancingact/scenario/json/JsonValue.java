package org.balancingact.scenario.json;

import java.util.List;
import java.util.Map;
import org.balancingact.i18n.VisibleText;
import org.balancingact.scenario.Finding.Place;

/** A value of a JSON text that knows where it stands. Numbers are kept as written, so that decimals can be checked exactly. */
sealed interface JsonValue {

    Spot spot();

    default Place place() {
        return spot().place();
    }

    /** A text in composed form, however the file spells its accents. */
    record Text(Spot spot, String value) implements JsonValue {
        public Text {
            value = VisibleText.composed(value);
        }
    }

    record Numeral(Spot spot, String digits) implements JsonValue {}

    record Truth(Spot spot, boolean value) implements JsonValue {}

    record Nothing(Spot spot) implements JsonValue {}

    record Items(Spot spot, List<JsonValue> values) implements JsonValue {}

    /** The fields of an object, in file order. */
    record Fields(Spot spot, Map<String, JsonValue> values) implements JsonValue {}
}
