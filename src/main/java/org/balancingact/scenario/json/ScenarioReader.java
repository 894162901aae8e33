package org.balancingact.scenario.json;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.balancingact.scenario.Finding.Place;

/** Reads scenario files of format 1, strictly: a broken one gives all of its errors, each with line and path. Never throws. */
public final class ScenarioReader {
    /** Bytes. */
    public static final int BIGGEST_FILE = 1 << 20;

    /** Reads a file; that it can't be read, or is too big, is a finding too. */
    public Reading read(Path file) {
        String name = String.valueOf(file.getFileName());
        try (InputStream input = Files.newInputStream(file)) {
            return read(name, input);
        } catch (IOException | SecurityException unreadable) {
            return unreadable(name);
        }
    }

    /** The same for what comes through a stream, which stays open. */
    public Reading read(String name, InputStream input) {
        try {
            return read(name, input.readNBytes(BIGGEST_FILE + 1));
        } catch (IOException unreadable) {
            return unreadable(name);
        }
    }

    private static Reading unreadable(String name) {
        Findings findings = new Findings();
        findings.add(Problem.UNREADABLE, SourceText.whole(name));
        return new Reading(Optional.empty(), findings.inFileOrder());
    }

    /** Reads the content of a file; the name is for the findings. */
    public Reading read(String fileName, byte[] content) {
        Findings findings = new Findings();
        Optional<Problem> other = otherFile(content);
        if (other.isPresent()) {
            findings.add(other.get(), new Place(fileName, 1, JsonPath.ROOT));
            return new Reading(Optional.empty(), findings.inFileOrder());
        }
        Optional<ScenarioDocument> document = SourceText.decode(fileName, content, BIGGEST_FILE, findings)
                .flatMap(text -> document(fileName, text, findings));
        return new Reading(document, findings.inFileOrder());
    }

    /** What makes it useless to look for a scenario in it. */
    private static Optional<Problem> otherFile(byte[] content) {
        FileKind kind = FileKind.of(content);
        if (kind == FileKind.RUN) {
            return Optional.of(Problem.RUN_FILE);
        }
        return kind.isCompanion() ? Optional.of(Problem.COMPANION) : Optional.empty();
    }

    private static Optional<ScenarioDocument> document(String fileName, String text, Findings findings) {
        return JsonTree.read(fileName, text, findings).flatMap(new ScenarioMapper(findings)::read)
                .map(whole -> ScenarioWriter.document(whole, text));
    }
}
