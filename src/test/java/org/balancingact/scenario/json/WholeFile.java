package org.balancingact.scenario.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.balancingact.scenario.Scenario;

/** A small scenario without fault that uses everything the format has. */
public final class WholeFile {
    public static final String NAME = "whole.scenario.json";
    public static final String TEXT = text(NAME);
    /** The same without whatever was added for the stories. */
    static final String PLAIN = text("plain.scenario.json");

    private WholeFile() {}

    public static Reading read(String text) {
        return new ScenarioReader().read(NAME, text.getBytes(StandardCharsets.UTF_8));
    }

    public static ScenarioDocument document() {
        return read(TEXT).document().orElseThrow();
    }

    public static Scenario scenario() {
        return document().scenario();
    }

    private static String text(String name) {
        try (InputStream input = WholeFile.class.getResourceAsStream(name)) {
            return new String(input.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
