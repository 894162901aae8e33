package org.balancingact.journal.carry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.balancingact.engine.Engine;
import org.balancingact.engine.Run;
import org.balancingact.journal.FirstImpression;
import org.balancingact.journal.Mode;
import org.balancingact.journal.Origin;
import org.balancingact.journal.Pick;
import org.balancingact.journal.Played;
import org.balancingact.journal.RecordedChoice;
import org.balancingact.journal.Reflection;
import org.balancingact.journal.RunId;
import org.balancingact.journal.RunRecord;
import org.balancingact.journal.StoredFinish;
import org.balancingact.scenario.GoldenScenario;
import org.balancingact.scenario.Option;
import org.balancingact.scenario.RandomScenario;
import org.balancingact.scenario.Scenario;
import org.balancingact.scenario.json.ScenarioDocument;
import org.balancingact.scenario.json.ScenarioWriter;
import org.balancingact.scenario.json.ShippedScenarios;

public class RunCodeTest {
    private static final String SYMBOLS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    @Property(tries = 150)
    void theCodeRebuildsTheRunWithItsFirstPicks(@ForAll long seed, @ForAll @IntRange(min = 1, max = 14) int layers,
                                                @ForAll Mode mode) {
        ScenarioDocument document = random(seed, layers);
        RunRecord played = play(document, mode, new Random(seed));
        RunCode code = RunCode.read(RunCode.of(document, played).text());
        assertThat(code.fits(document)).isTrue();
        RunRecord rebuilt = code.rebuild(document, Played.MORNING).record();
        assertThat(rebuilt.optionIds()).isEqualTo(played.optionIds());
        assertThat(rebuilt.choices().stream().map(choice -> choice.counted().option()))
                .isEqualTo(played.choices().stream().map(choice -> choice.counted().option()).toList());
        assertThat(rebuilt.mode()).isEqualTo(mode);
        assertThat(rebuilt.finish()).isEqualTo(played.finish());
        assertThat(rebuilt.origin()).isEqualTo(Origin.IMPORTED);
        assertThat(code.rebuild(document, Played.MORNING).record().id()).isEqualTo(rebuilt.id());
    }

    @Property(tries = 60)
    void everyMistypedCharacterAndEverySwapIsNoticed(@ForAll long seed) {
        ScenarioDocument document = random(seed, 12);
        String code = RunCode.of(document, play(document, Mode.LEARN, new Random(seed))).text().replace("-", "");
        for (int at = 0; at < code.length(); at++) {
            for (char symbol : SYMBOLS.toCharArray()) {
                if (symbol != code.charAt(at)) {
                    assertThat(CodeText.read(code.substring(0, at) + symbol + code.substring(at + 1))).isEmpty();
                }
            }
            for (int other = at + 1; other < code.length(); other++) {
                if (code.charAt(at) != code.charAt(other)) {
                    StringBuilder swapped = new StringBuilder(code);
                    swapped.setCharAt(at, code.charAt(other));
                    swapped.setCharAt(other, code.charAt(at));
                    assertThat(CodeText.read(swapped.toString())).isEmpty();
                }
            }
            assertThat(CodeText.read(code.substring(0, at) + code.substring(at + 1))).isEmpty();
        }
    }

    @Example
    void aCodeIsReadHoweverItIsTyped() {
        ScenarioDocument document = random(1, 12);
        String code = RunCode.of(document, play(document, Mode.ASSESS, new Random(1))).text();
        String sloppy = " " + code.toLowerCase(Locale.ROOT).replace("-", " ").replace('0', 'o').replace('1', 'l') + "\n";
        assertThat(RunCode.read(sloppy)).isEqualTo(RunCode.read(code));
        assertThatThrownBy(() -> RunCode.read("")).isInstanceOf(ImportRefused.class);
        assertThatThrownBy(() -> RunCode.read("not a code")).isInstanceOf(ImportRefused.class).hasMessageContaining("wrong or missing");
    }

    @Example
    void theCodesOfShippedScenariosAreShortAndFitNoOther() {
        List<ScenarioDocument> shipped = ShippedScenarios.ids().stream()
                .map(id -> ShippedScenarios.read(id).orElseThrow().document().orElseThrow()).toList();
        for (ScenarioDocument document : shipped) {
            RunCode code = RunCode.of(document, play(document, Mode.LEARN, new Random(9)));
            assertThat(code.text()).hasSizeLessThan(40).matches("[0-9A-HJKMNP-TV-Z-]+");
            assertThat(shipped.stream().filter(code::fits)).containsExactly(document);
        }
    }

    /** In this story no number of the engine decides what is offered. */
    @Example
    void aCodeOfAnEarlierEngineIsRebuiltByTodaysAndSaysSo() {
        ScenarioDocument document = ScenarioWriter.document(GoldenScenario.create(), "text");
        RunRecord played = play(document, Mode.LEARN, new Random(3));
        RunCode today = RunCode.of(document, played);
        RunCode earlier = RunCode.read(new RunCode("1", today.mode(), today.scenario(), today.picks()).text());
        assertThat(earlier.engine()).isEqualTo("1");
        assertThat(earlier.text()).isNotEqualTo(today.text());
        ImportedRun rebuilt = earlier.rebuild(document, Played.MORNING);
        assertThat(rebuilt.record().optionIds()).isEqualTo(played.optionIds());
        assertThat(rebuilt.record().engineVersion()).isEqualTo(Engine.VERSION);
        assertThat(rebuilt.caution().orElseThrow()).contains("version 1 of its numbers");
        assertThat(today.rebuild(document, Played.MORNING).caution()).isEmpty();
    }

    private static ScenarioDocument random(long seed, int layers) {
        Scenario scenario = RandomScenario.of(seed, layers);
        return ScenarioWriter.document(scenario, "text");
    }

    /** A random run to the end, in which every third pick was changed. */
    public static RunRecord play(ScenarioDocument document, Mode mode, Random random) {
        Run run = Run.start(document.scenario(), 5);
        List<RecordedChoice> choices = new ArrayList<>();
        while (!run.isOver()) {
            List<Option> offered = run.offered();
            String option = offered.get(random.nextInt(offered.size())).id();
            String first = offered.get(random.nextInt(offered.size())).id();
            boolean changed = random.nextInt(3) == 0 && !first.equals(option);
            choices.add(new RecordedChoice(Pick.next(run, option, Played.MORNING, Played.MORNING.plusSeconds(9)),
                    changed ? Optional.of(Pick.next(run, first, Played.MORNING, Played.MORNING)) : Optional.empty(), Reflection.NONE));
            run = run.choose(option);
        }
        Scenario scenario = document.scenario();
        return new RunRecord(RunId.fresh(), scenario.id(), scenario.version(), scenario.title(), document.contentHash(), Engine.VERSION,
                5, mode, Origin.PLAYED, Optional.of("Kim"), Played.MORNING, choices, FirstImpression.NONE,
                run.finish().map(finish -> StoredFinish.of(finish, Played.MORNING)));
    }
}
