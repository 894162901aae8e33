package org.balancingact.scenario.json;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.balancingact.scenario.Finding;

/** Reads a file that is no scenario just as strictly as one: a broken one gives all of its errors, each with line and path. */
public final class StrictFile {
    /** What a reader of such files finds, in its own words. */
    static final String WRONG = "BA301";
    private static final int BIGGEST = 1 << 20;

    private StrictFile() {}

    /** What came of it: the value where there was no error, and everything that was found. */
    public record Read<T>(Optional<T> value, List<Finding> findings) {
        public Read {
            findings = List.copyOf(findings);
        }
    }

    /**
     * Reads the JSON object that the file is.
     *
     * @param file   its name, for the findings
     * @param format the newest that the reader understands; what a newer one means can't be known, and nothing else of it is judged
     * @param reader makes something of it; what it gives is handed out only where nothing was wrong
     */
    public static <T> Read<T> read(String file, byte[] content, int format, Function<StrictObject, Optional<T>> reader) {
        Findings findings = new Findings();
        Optional<T> value = SourceText.decode(file, content, BIGGEST, findings)
                .flatMap(text -> JsonTree.read(file, text, findings))
                .flatMap(new Values(findings)::fields)
                .map(fields -> new StrictObject(fields, findings))
                .filter(object -> object.isOfFormat(format))
                .flatMap(reader);
        return new Read<>(value.filter(any -> findings.isEmpty()), findings.inFileOrder());
    }

    /** A finding about the whole file; the reason is a sentence. */
    public static Finding wrong(String file, String reason) {
        return Finding.of(WRONG, Finding.Severity.ERROR, SourceText.whole(file), reason);
    }
}
