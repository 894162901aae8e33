package org.balancingact.journal.store;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import org.balancingact.journal.RunId;
import org.jspecify.annotations.Nullable;

/** What a value is in the store. */
final class StoredForm {
    private StoredForm() {}

    /** In the form that the driver takes; null is the store’s own way to say that there is nothing. */
    static @Nullable Object of(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.isPresent() ? of(optional.get()) : null;
        } else if (value instanceof OptionalInt optional) {
            return optional.isPresent() ? optional.getAsInt() : null;
        } else if (value instanceof Instant instant) {
            return instant.toEpochMilli();
        } else if (value instanceof RunId id) {
            return id.toString();
        }
        return value;
    }
}
