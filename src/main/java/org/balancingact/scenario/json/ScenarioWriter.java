package org.balancingact.scenario.json;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import org.balancingact.scenario.Scenario;

/** Writes scenarios in one canonical form, and names their content by its hash. */
public final class ScenarioWriter {
    private ScenarioWriter() {}

    /** The scenario as a file of format 1, keys sorted, defaults left out; reading it gives an equal scenario. */
    public static String write(Scenario scenario) {
        return CanonicalText.indented(CanonicalForm.of(scenario));
    }

    /** The scenario as read from this text, with its hashes: they do not change where the file was only laid out anew. */
    public static ScenarioDocument document(Scenario scenario, String text) {
        Map<String, Object> form = CanonicalForm.of(scenario);
        return new ScenarioDocument(scenario, text, hash(form), hash(EngineForm.of(form)));
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
