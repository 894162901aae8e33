package org.balancingact.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.balancingact.scenario.Dimension;
import org.balancingact.scenario.Effect;
import org.balancingact.scenario.Indicator;
import org.balancingact.scenario.Rule;
import org.balancingact.scenario.Style;
import org.junit.jupiter.api.Test;

/** The page that tells authors the numbers, and the schema, say what the engine does. */
class RulebookTest {
    private static final List<String> PAGE = read("src/site/markdown/rules.md").lines().toList();
    private static final String PROSE = String.join(" ", PAGE);

    @Test
    void thePageTellsEveryDrift() {
        assertThat(rows(3)).containsAll(Rulebook.DRIFTS.stream().map(drift -> List.of(drift.indicator().id(), points(drift.towards()),
                drift.pace() / 10 + " %" + (drift.fasterApart() ? ", twice that where everyone is remote" : ""))).toList());
        assertThat(Rulebook.DRIFTS).extracting(Rulebook.Drift::indicator).doesNotHaveDuplicates().doesNotContain(Indicator.BUDGET);
    }

    @Test
    void thePageTellsEveryCouplingInItsOrder() {
        List<List<String>> told = rows(4).stream().filter(row -> Rule.of(row.get(0)).isPresent()).toList();
        assertThat(told).isEqualTo(Rulebook.COUPLINGS.stream().map(coupling -> List.of(coupling.rule().id(), coupling.moved().id(),
                thousandths(coupling.gain()), coupling.accept(new InWords()))).toList());
    }

    @Test
    void thePageTellsEveryDefaultEffect() {
        List<List<String>> table = Stream.of(Dimension.values()).flatMap(dimension -> Stream.of(Style.MANAGER, Style.LEADER).map(style ->
                List.of(dimension.id(), style.id(), DefaultEffects.of(style, dimension).stream().map(RulebookTest::told)
                        .collect(Collectors.joining(", "))))).toList();
        assertThat(rows(3)).containsAll(table);
    }

    @Test
    void thePageTellsEveryFactor() {
        assertThat(PROSE).contains("Within %s points of an end".formatted(points(Rulebook.SHOULDER)),
                "%s %% more at fit 1 and %1$s %% less at fit -1; done poorly, %s %% of it is left".formatted(Rulebook.FIT_ON_BENEFIT, Rulebook.POOR),
                "A cost is %s %% less at fit 1 and %1$s %% more at fit -1".formatted(Rulebook.FIT_ON_COST),
                "(%s × the mean of all gauges + the lowest) / %s".formatted(Rulebook.MEAN_IN_HEALTH, Rulebook.MEAN_IN_HEALTH + 1),
                "trust: %s %% at 0, %s %% more at 100".formatted(Rulebook.THROUGH_AT_LEAST, Rulebook.THROUGH_LEVEL),
                "authority: %s %% without any, %s %% more at its fullest".formatted(Rulebook.AUTHORITY_AT_LEAST, Rulebook.AUTHORITY),
                "takes up to %s %% of it".formatted(Rulebook.REMOTENESS), "adds up to %s %% to order".formatted(Rulebook.REMOTENESS));
    }

    @Test
    void theSchemaLetsAScenarioChangeEveryRuleButDrift() {
        Set<String> inSchema = JsonParser.parseString(read("assets/schema/scenario-1.schema.json")).getAsJsonObject()
                .getAsJsonObject("properties").getAsJsonObject("rules").getAsJsonObject("properties").keySet();
        assertThat(inSchema).isEqualTo(Rulebook.COUPLINGS.stream().map(coupling -> coupling.rule().id()).collect(Collectors.toSet()))
                .isEqualTo(Arrays.stream(Rule.values()).filter(rule -> rule != Rule.DRIFT).map(Rule::id).collect(Collectors.toSet()));
    }

    /** What a coupling is in proportion to, as the page has it. */
    private static final class InWords implements Coupling.Visitor<String> {
        @Override
        public String gap(Coupling.Gap gap) {
            return "%s above %s by more than %s".formatted(gap.high().id(), gap.low().id(), points(gap.tolerance()));
        }

        @Override
        public String pull(Coupling.Pull pull) {
            return "%s above or below %s".formatted(pull.by().id(), points(pull.from()));
        }

        @Override
        public String shortfall(Coupling.Shortfall shortfall) {
            String below = "%s below %s".formatted(shortfall.of().id(), points(shortfall.below()));
            return shortfall.surrounding() == Surrounding.ANY ? below : below + ", " + word(shortfall.surrounding());
        }

        @Override
        public String steady(Coupling.Steady steady) {
            return word(steady.surrounding());
        }

        private static String word(Surrounding surrounding) {
            return surrounding == Surrounding.CRISIS ? "crisis" : "turbulence";
        }
    }

    private static String told(Effect effect) {
        return String.format(Locale.ROOT, "%s %+d@%s/%s", effect.indicator().id(), effect.amount() / 1000, effect.delay(), effect.over());
    }

    private static String points(long milliPoints) {
        return String.valueOf(milliPoints / 1000);
    }

    private static String thousandths(int number) {
        return String.valueOf(number / 1000.0);
    }

    /** The cells of the rows of all tables that have so many columns. */
    private static List<List<String>> rows(int columns) {
        return PAGE.stream().filter(line -> line.startsWith("| ")).map(line -> Stream.of(line.substring(1).split("\\|")).map(String::strip).toList())
                .filter(row -> row.size() == columns).toList();
    }

    private static String read(String file) {
        try {
            return Files.readString(Path.of(file));
        } catch (IOException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
