package org.balancingact.scenario.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.balancingact.scenario.Playthrough;

/** The scenarios that come with the program: the files in {@code scenarios/} on the class path, each named after its id. */
public final class ShippedScenarios {
    /** How the name of a file ends that keeps the census of a scenario beside it. */
    public static final String CENSUS = ".census.gz";
    private static final String FOLDER = "scenarios/";
    private static final String SCENARIO = ".scenario.json";
    private static final String PLAYTHROUGHS = ".playthroughs.json";

    private ShippedScenarios() {}

    /** The ids, in alphabetical order. */
    public static List<String> ids() {
        return ShippedFiles.names(FOLDER).stream().filter(name -> name.endsWith(SCENARIO))
                .map(name -> name.substring(0, name.length() - SCENARIO.length())).sorted().toList();
    }

    /** The name of the file of the scenario with the id. */
    public static String fileName(String id) {
        return id + SCENARIO;
    }

    /** What a library shows of each, the easy ones first, then in the order of the ids. */
    public static List<ScenarioCard> cards() {
        return ids().stream().map(id -> {
            try (InputStream file = open(fileName(id))) {
                return ScenarioCard.read(new InputStreamReader(file, StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }).sorted(Comparator.comparingInt(ScenarioCard::difficulty)).toList();
    }

    /** The scenario with the id as read; empty where none with this id is shipped. */
    public static Optional<Reading> read(String id) {
        return content(id, SCENARIO).map(content -> new ScenarioReader().read(fileName(id), content));
    }

    /** The golden runs of the scenario with the id; empty where there are none. */
    public static Optional<List<Playthrough>> playthroughs(String id) {
        return content(id, PLAYTHROUGHS).map(content -> Playthroughs.read(id + PLAYTHROUGHS, new String(content, StandardCharsets.UTF_8)));
    }

    /** The file with the kept census of the scenario with the id; empty where there is none. */
    public static Optional<byte[]> census(String id) {
        return content(id, CENSUS);
    }

    private static Optional<byte[]> content(String id, String ending) {
        if (!ids().contains(id) || ShippedScenarios.class.getResource("/" + FOLDER + id + ending) == null) {
            return Optional.empty();
        }
        try (InputStream file = open(id + ending)) {
            return Optional.of(file.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String name) {
        return ShippedScenarios.class.getResourceAsStream("/" + FOLDER + name);
    }
}
