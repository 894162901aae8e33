package org.balancingact.report;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonSyntaxException;
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
import org.balancingact.analysis.Distribution;
import org.balancingact.analysis.census.Census;
import org.balancingact.engine.Levels;
import org.balancingact.scenario.json.ScenarioDocument;
import org.balancingact.scenario.json.ShippedScenarios;

/**
 * A census and which scenario it is of, so that nobody has to count again. Beside shipped scenarios it lies as compressed JSON, whole
 * to the milli-point.
 *
 * @param engineHash  of the scenario that was counted: a scenario with the same has the same runs
 * @param contentHash of the same: what was counted of single paragraphs holds only where it is equal, too
 */
public record KeptCensus(String engineHash, String contentHash, Census census) {
    private static final Gson GSON = new GsonBuilder().enableComplexMapKeySerialization()
            .registerTypeAdapter(Distribution.class, new DistributionJson())
            .registerTypeAdapter(Levels.class, new LevelsJson()).create();

    /** A census that was counted just now. */
    public static KeptCensus counted(ScenarioDocument document, Census census) {
        return new KeptCensus(document.engineHash(), document.contentHash(), census);
    }

    /** The census of a scenario that came with the program, as long as its runs are those that were counted. */
    public static Optional<Census> of(ScenarioDocument document) {
        return ShippedScenarios.census(document.scenario().id()).map(KeptCensus::read).flatMap(kept -> kept.censusOf(document));
    }

    /** The census, as far as it holds for this scenario; empty where the runs differ. */
    public Optional<Census> censusOf(ScenarioDocument document) {
        if (!engineHash.equals(document.engineHash())) {
            return Optional.empty();
        }
        return Optional.of(contentHash.equals(document.contentHash()) ? census : census.withoutTexts());
    }

    /** The content of a file that keeps the census of this scenario. */
    public static byte[] write(ScenarioDocument document, Census census) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Writer writer = new OutputStreamWriter(new GZIPOutputStream(bytes), StandardCharsets.UTF_8)) {
            GSON.toJson(counted(document, census), writer);
        } catch (IOException impossible) {
            throw new UncheckedIOException("memory can be written to", impossible);
        }
        return bytes.toByteArray();
    }

    /** @throws IllegalArgumentException if that is no kept census */
    static KeptCensus read(byte[] content) {
        try (Reader reader = new InputStreamReader(new GZIPInputStream(new ByteArrayInputStream(content)), StandardCharsets.UTF_8)) {
            return GSON.fromJson(reader, KeptCensus.class);
        } catch (IOException | JsonSyntaxException broken) {
            throw new IllegalArgumentException("no kept census", broken);
        }
    }
}
