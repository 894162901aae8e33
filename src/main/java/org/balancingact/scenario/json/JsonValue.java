package org.balancingact.scenario.json;

import java.util.List;
import java.util.Map;
import org.balancingact.scenario.Finding.Place;

/** A value of a JSON text that knows where it stands. Numbers are kept as written, so that decimals can be checked exactly. */
sealed interface JsonValue {

    Place place();

    record Text(Place place, String value) implements JsonValue {}

    record Numeral(Place place, String digits) implements JsonValue {}

    record Truth(Place place, boolean value) implements JsonValue {}

    record Nothing(Place place) implements JsonValue {}

    record Items(Place place, List<JsonValue> values) implements JsonValue {}

    /** The fields of an object, in file order. */
    record Fields(Place place, Map<String, JsonValue> values) implements JsonValue {}
}
