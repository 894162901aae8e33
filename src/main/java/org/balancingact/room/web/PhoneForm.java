package org.balancingact.room.web;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What a form of the page says, by the names of its fields. */
record PhoneForm(Map<String, String> fields) {
    /** Longest form, in bytes. */
    static final int LONGEST = 256;

    PhoneForm {
        fields = Map.copyOf(fields);
    }

    /** Empty where it is no form. */
    static Optional<PhoneForm> read(String body) {
        Map<String, String> fields = new HashMap<>();
        for (String pair : body.split("&")) {
            int equals = pair.indexOf('=');
            Optional<String> value = Asked.decoded(pair.substring(equals + 1));
            if (equals < 1 || value.isEmpty() || fields.put(pair.substring(0, equals), value.get()) != null) {
                return Optional.empty();
            }
        }
        return Optional.of(new PhoneForm(fields));
    }

    /** What only a page of this server knows. */
    String key() {
        return fields.getOrDefault("key", "");
    }

    Optional<String> text(String name) {
        return Optional.ofNullable(fields.get(name));
    }

    /** Empty where it is none, or longer than six digits. */
    Optional<Integer> number(String name) {
        return text(name).filter(digits -> digits.matches("\\d{1,6}")).map(Integer::valueOf);
    }
}
