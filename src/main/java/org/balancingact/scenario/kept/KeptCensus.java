package org.balancingact.scenario.kept;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.balancingact.analysis.census.Census;
import org.balancingact.engine.Engine;
import org.balancingact.scenario.json.ScenarioDocument;
import org.balancingact.scenario.json.ShippedScenarios;

/**
 * A census and which scenario it is of, so that nobody has to count again. Beside shipped scenarios it lies as compressed JSON, whole
 * to the milli-point.
 *
 * @param engine      version of the engine that counted: another gives other numbers
 * @param engineHash  of the scenario that was counted: a scenario with the same has the same runs
 * @param contentHash of the same: what was counted of single paragraphs holds only where it is equal, too
 */
public record KeptCensus(String engine, String engineHash, String contentHash, Census census) {
    /** A census that was counted just now. */
    public static KeptCensus counted(ScenarioDocument document, Census census) {
        return new KeptCensus(Engine.VERSION, document.engineHash(), document.contentHash(), census);
    }

    /** The census of a scenario that came with the program, as long as its runs are those that were counted. */
    public static Optional<Census> of(ScenarioDocument document) {
        return ShippedScenarios.census(document.scenario().id()).flatMap(KeptCensus::read).flatMap(kept -> kept.censusOf(document));
    }

    /** The census, as far as it holds for this scenario; empty where its runs are others or another engine played them. */
    public Optional<Census> censusOf(ScenarioDocument document) {
        if (!engine.equals(Engine.VERSION) || !engineHash.equals(document.engineHash())) {
            return Optional.empty();
        }
        return Optional.of(contentHash.equals(document.contentHash()) ? census : census.withoutTexts());
    }

    /** The content of a file that keeps the census of this scenario. */
    public static byte[] write(ScenarioDocument document, Census census) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Writer writer = new OutputStreamWriter(new GZIPOutputStream(bytes), StandardCharsets.UTF_8)) {
            new KeptCensusWriter(writer).write(counted(document, census));
        } catch (IOException impossible) {
            throw new UncheckedIOException("memory can be written to", impossible);
        }
        return bytes.toByteArray();
    }

    /**
     * Empty where a newer version of the program wrote it.
     *
     * @throws IllegalArgumentException if that is no kept census
     */
    static Optional<KeptCensus> read(byte[] content) {
        try (Reader reader = new InputStreamReader(new GZIPInputStream(new ByteArrayInputStream(content)), StandardCharsets.UTF_8)) {
            return new KeptCensusReader(reader).read();
        } catch (IOException | RuntimeException broken) {
            throw new IllegalArgumentException("no kept census", broken);
        }
    }
}
