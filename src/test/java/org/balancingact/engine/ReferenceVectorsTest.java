package org.balancingact.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.balancingact.scenario.Scenario;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Everything that the reference prints about 400 random runs, to the last milli-point; made by {@code src/test/vectors}. */
class ReferenceVectorsTest {
    private static final int SCENARIOS = 100;

    static IntStream everyRunIsThatOfTheReference() {
        return IntStream.range(0, SCENARIOS);
    }

    @ParameterizedTest
    @MethodSource
    void everyRunIsThatOfTheReference(int number) {
        FrozenVector vector = FrozenVector.read(number);
        assertThat(vector.runs()).hasSize(4).allSatisfy(expected -> assertRun(vector.scenario(), expected));
    }

    private static void assertRun(Scenario scenario, JsonObject expected) {
        List<String> options = strings(expected, "options").toList();
        Run run = Run.replay(scenario, 0, options);
        Finish finish = run.finish().orElseThrow();
        List<String> rows = run.ledger().stream().map(ReferenceVectorsTest::line).toList();
        assertThat(run.optionIds()).isEqualTo(options);
        assertThat(run.visits().stream().map(visit -> visit.scene().id())).containsExactlyElementsOf(strings(expected, "scenes").toList());
        assertThat(finish.mean().byId()).as("mean").isEqualTo(longs(expected, "mean"));
        assertThat(finish.end().byId()).as("end").isEqualTo(longs(expected, "end"));
        assertThat(finish.epilogue().byId()).as("epilogue").isEqualTo(longs(expected, "epilogue"));
        assertThat(finish.outcome().byId()).as("outcome").isEqualTo(longs(expected, "outcome"));
        assertThat(finish.ending().id()).isEqualTo(expected.get("ending").getAsString());
        assertThat(causes(run)).isEqualTo(longs(expected, "causes"));
        if (expected.has("ledger")) {
            assertThat(rows).containsExactlyElementsOf(expected.getAsJsonArray("ledger").asList().stream()
                    .map(ReferenceVectorsTest::line).toList());
        }
        assertThat(rows).hasSize(expected.get("ledgerRows").getAsInt());
        assertThat(hash(rows)).as("hash of the ledger").isEqualTo(expected.get("ledgerHash").getAsString());
    }

    private static Stream<String> strings(JsonObject object, String key) {
        return object.getAsJsonArray(key).asList().stream().map(JsonElement::getAsString);
    }

    private static Map<String, Long> longs(JsonObject object, String key) {
        return object.getAsJsonObject(key).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().getAsLong()));
    }

    private static Map<String, Long> causes(Run run) {
        Map<String, Long> causes = new LinkedHashMap<>();
        for (LedgerRow row : run.ledger()) {
            String[] cause = cause(row.cause());
            String key = String.join("|", row.indicator().id(), cause[0], cause[1], cause[2]).replaceAll("\\|+$", "");
            causes.merge(key, row.amount(), Long::sum);
        }
        return causes;
    }

    private static String line(LedgerRow row) {
        return row.week() + "|" + row.indicator().id() + "|" + row.amount() + "|" + String.join("|", cause(row.cause()));
    }

    private static String line(JsonElement row) {
        return row.getAsJsonArray().asList().stream().map(cell -> cell.isJsonNull() ? "" : cell.getAsString())
                .collect(Collectors.joining("|"));
    }

    /** Kind, id, label and week of the decision, as the reference names them. */
    private static String[] cause(Cause cause) {
        if (cause instanceof Cause.Chosen chosen) {
            return new String[] {"decision", chosen.option(), chosen.label(), String.valueOf(chosen.decidedWeek())};
        } else if (cause instanceof Cause.Ruled ruled) {
            return new String[] {"rule", ruled.rule().id(), "", ""};
        } else if (cause instanceof Cause.Shocked shocked) {
            return new String[] {"shock", shocked.label(), "", ""};
        }
        return new String[] {"limit", "", "", ""};
    }

    private static String hash(List<String> lines) {
        String text = lines.stream().map(line -> line + "\n").collect(Collectors.joining());
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
