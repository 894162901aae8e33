package org.balancingact.scenario;

import java.util.Optional;
import org.balancingact.i18n.Messages;

/**
 * Something that was found in a scenario file.
 *
 * @param code     stable name such as {@code BA012}
 * @param what     one sentence: what is the matter
 * @param why      why it matters; absent where the sentence says it all
 * @param advice   one sentence: what to do
 */
public record Finding(String code, Severity severity, Place place, String what, Optional<String> why, String advice) {
    /** The finding in the words that belong to its code; the arguments fill in the details. */
    public static Finding of(String code, Severity severity, Place place, Object... arguments) {
        Messages messages = Messages.of("findings");
        return new Finding(code, severity, place, messages.text("what." + code, arguments),
                messages.optionalText("why." + code, arguments), messages.text("advice." + code, arguments).strip());
    }

    /** Only errors keep a scenario from being played. */
    public enum Severity {
        ERROR, WARNING, NOTE;

        public String id() {
            return Ids.of(this);
        }
    }

    /**
     * Where it is.
     *
     * @param line 1 for the first line; 0 where it is about the whole file
     * @param path JSON path such as {@code $.scenes[3].decision.options[1].text}
     */
    public record Place(String file, int line, String path) {}

    public boolean isError() {
        return severity == Severity.ERROR;
    }
}
