package org.balancingact.room.web;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What the form of a vote says.
 *
 * @param key what only a page of this server knows
 */
record VoteForm(int round, String key, String option) {
    /** Longest form, in bytes. */
    static final int LONGEST = 256;

    /** Empty where it is no such form. */
    static Optional<VoteForm> read(String body) {
        Map<String, String> fields = new HashMap<>();
        for (String pair : body.split("&")) {
            int equals = pair.indexOf('=');
            Optional<String> value = Asked.decoded(pair.substring(equals + 1));
            if (equals < 1 || value.isEmpty() || fields.put(pair.substring(0, equals), value.get()) != null) {
                return Optional.empty();
            }
        }
        if (!fields.getOrDefault("round", "").matches("\\d{1,6}") || !fields.containsKey("option")) {
            return Optional.empty();
        }
        return Optional.of(new VoteForm(Integer.parseInt(fields.getOrDefault("round", "")), fields.getOrDefault("key", ""), fields.getOrDefault("option", "")));
    }
}
