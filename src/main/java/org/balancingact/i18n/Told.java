package org.balancingact.i18n;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Marks exceptions whose message is a sentence for people: what could not be done, where, and what to do. */
public interface Told {

    @Nullable String getMessage();

    /** The sentence. */
    default String sentence() {
        return Objects.requireNonNull(getMessage());
    }
}
