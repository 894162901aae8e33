package org.balancingact.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.balancingact.room.RoomState;
import org.balancingact.room.Verb;

/** Verbs of a room as they are typed: a word, {@code hands A 3} or {@code play B}. Options are named by letter or by id. */
final class VerbText {
    private VerbText() {}

    /** Empty where it is none. */
    static Optional<Verb> read(String line, RoomState state) {
        List<String> words = Arrays.asList(line.strip().split("\\s+"));
        if (words.size() == 3 && words.get(0).equals("hands") && words.get(2).matches("\\d{1,9}")) {
            List<String> options = state.round().map(round -> round.options()).orElse(List.of());
            return Optional.of(new Verb.Hands(option(words.get(1), options), Integer.parseInt(words.get(2))));
        } else if (words.size() == 2 && words.get(0).equals("play")) {
            return Optional.of(new Verb.Play(option(words.get(1), state.offered())));
        }
        return Arrays.stream(Verb.Plain.values()).filter(verb -> verb.name().toLowerCase(Locale.ROOT).equals(line.strip()))
                .map(Verb.class::cast).findFirst();
    }

    private static String option(String typed, List<String> shown) {
        int place = typed.length() == 1 ? typed.charAt(0) - 'A' : -1;
        return place >= 0 && place < shown.size() ? shown.get(place) : typed;
    }
}
