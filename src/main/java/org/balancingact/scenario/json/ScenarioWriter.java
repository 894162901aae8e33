package org.balancingact.scenario.json;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.balancingact.scenario.Scenario;

/** Writes scenarios in one canonical form, and names their content by its hash. */
public final class ScenarioWriter {
    /** What only people read, wherever it stands: without it every run still gives equal numbers. */
    private static final Set<String> FOR_PEOPLE = Set.of("version", "language", "title", "summary", "role", "minutes", "briefing",
            "cover", "cast", "epilogue", "debrief", "speaker", "text", "facilitator", "why", "covers", "checkpoint", "tone", "quiet",
            "short", "note", "consequence", "label");

    private ScenarioWriter() {}

    /** The scenario as a file of format 1, keys sorted, defaults left out; reading it gives an equal scenario. */
    public static String write(Scenario scenario) {
        return CanonicalText.indented(CanonicalForm.of(scenario));
    }

    /** The scenario as read from this text, with its hashes: they do not change where the file was only laid out anew. */
    public static ScenarioDocument document(Scenario scenario, String text) {
        Map<String, Object> form = CanonicalForm.of(scenario);
        return new ScenarioDocument(scenario, text, hash(form), hash(engineForm(form)));
    }

    private static Object engineForm(Map<String, Object> form) {
        Map<String, Object> read = new TreeMap<>(form);
        read.remove("id");
        return withoutWords(read);
    }

    private static Object withoutWords(Object value) {
        if (value instanceof Map<?, ?> fields) {
            Map<Object, Object> kept = new TreeMap<>();
            fields.forEach((key, part) -> {
                if (!FOR_PEOPLE.contains(key)) {
                    kept.put(key, withoutWords(part));
                }
            });
            return kept;
        } else if (value instanceof List<?> items) {
            return items.stream().map(ScenarioWriter::withoutWords).toList();
        }
        return value;
    }

    private static String hash(Object form) {
        try {
            byte[] bytes = CanonicalText.compact(form).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
