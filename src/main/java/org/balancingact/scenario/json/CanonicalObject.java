package org.balancingact.scenario.json;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.Function;
import org.balancingact.scenario.Backdrop;

/** A JSON object in the making: keys sorted, what says nothing left out. */
final class CanonicalObject {
    private final Map<String, Object> fields = new TreeMap<>();

    CanonicalObject put(String key, Object value) {
        fields.put(key, value);
        return this;
    }

    <T> CanonicalObject put(String key, Optional<T> value, Function<T, Object> form) {
        value.ifPresent(present -> put(key, form.apply(present)));
        return this;
    }

    CanonicalObject put(String key, Optional<String> text) {
        return put(key, text, present -> present);
    }

    CanonicalObject put(Backdrop backdrop) {
        return put("place", backdrop.place(), Backdrop.Place::id).put("light", backdrop.light(), Backdrop.Light::id);
    }

    CanonicalObject putWhole(String key, OptionalInt value) {
        value.ifPresent(present -> put(key, present));
        return this;
    }

    CanonicalObject putThousandths(String key, OptionalInt value) {
        value.ifPresent(present -> put(key, number(present)));
        return this;
    }

    /** Left out where it is the default. */
    CanonicalObject putUnless(Object usual, String key, Object value) {
        return usual.equals(value) ? this : put(key, value);
    }

    CanonicalObject putIfAny(String key, Collection<?> values) {
        return values.isEmpty() ? this : put(key, values);
    }

    CanonicalObject putIfAny(String key, Map<?, ?> values) {
        return values.isEmpty() ? this : put(key, values);
    }

    Map<String, Object> fields() {
        return fields;
    }

    /** Thousandths as the shortest plain decimal. */
    static BigDecimal number(int thousandths) {
        return new BigDecimal(BigDecimal.valueOf(thousandths, 3).stripTrailingZeros().toPlainString());
    }
}
