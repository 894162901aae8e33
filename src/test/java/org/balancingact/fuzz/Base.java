package org.balancingact.fuzz;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.Stream;
import org.balancingact.analysis.Sampler;
import org.balancingact.engine.Choice;
import org.balancingact.engine.Engine;
import org.balancingact.engine.Run;
import org.balancingact.journal.FirstImpression;
import org.balancingact.journal.Mode;
import org.balancingact.journal.Origin;
import org.balancingact.journal.Pick;
import org.balancingact.journal.RecordedChoice;
import org.balancingact.journal.Reflection;
import org.balancingact.journal.RunId;
import org.balancingact.journal.RunRecord;
import org.balancingact.journal.StoredFinish;
import org.balancingact.journal.carry.RunCode;
import org.balancingact.journal.carry.RunFile;
import org.balancingact.scenario.GoldenScenario;
import org.balancingact.scenario.RandomScenario;
import org.balancingact.scenario.Style;
import org.balancingact.scenario.json.Reading;
import org.balancingact.scenario.json.ScenarioDocument;
import org.balancingact.scenario.json.ScenarioReader;
import org.balancingact.scenario.json.ScenarioWriter;
import org.balancingact.scenario.json.ShippedScenarios;
import org.balancingact.scenario.json.WholeFile;

/** A scenario without fault and a run of it, each as the text that mutations begin with. */
final class Base {
    private static final Instant MORNING = Instant.parse("2026-03-02T08:00:00Z");
    private static final int RANDOM = 150;
    /** The one that uses all that stories are told with is tried about as often as a fifth of the others. */
    private static final int WHOLE = 30;
    /** One in so many has two scenes or three after each other; the others have one. */
    private static final int LONGER = 4;

    private final ScenarioDocument document;
    private final Tokens scenario;
    private final Tokens runFile;
    private final RunCode code;

    private Base(ScenarioDocument document) {
        RunRecord record = record(document, new Sampler(document.scenario(), 3).next());
        this.document = document;
        this.scenario = Tokens.of(document.text());
        this.runFile = Tokens.of(RunFile.write(record, document));
        this.code = RunCode.of(document, record);
    }

    /** Scenarios of a few kilobytes, so that many cases fit in a minute. */
    static List<Base> small() {
        List<Base> bases = new ArrayList<>(Collections.nCopies(WHOLE, new Base(WholeFile.document())));
        for (int seed = 0; seed < RANDOM; seed++) {
            String text = ScenarioWriter.write(RandomScenario.of(seed, seed % LONGER == 0 ? 2 + seed % (2 * LONGER) / LONGER : 1));
            read(text).document().map(Base::new).ifPresent(bases::add);
        }
        return List.copyOf(bases);
    }

    /** What people write: the scenarios that come with the program, and the one that the golden vectors are of. */
    static List<Base> large() {
        Stream<ScenarioDocument> shipped = ShippedScenarios.ids().stream().flatMap(id -> ShippedScenarios.read(id).orElseThrow().document().stream());
        return Stream.concat(shipped, read(ScenarioWriter.write(GoldenScenario.create())).document().stream()).map(Base::new).toList();
    }

    private static Reading read(String text) {
        return new ScenarioReader().read("base", text.getBytes(StandardCharsets.UTF_8));
    }

    private static RunRecord record(ScenarioDocument document, Run run) {
        List<RecordedChoice> choices = run.choices().stream().map(choice -> new RecordedChoice(pick(choice), Optional.empty(),
                new Reflection(Optional.of(Style.LEADER), OptionalInt.of(4), Optional.of("It seemed right.")))).toList();
        return new RunRecord(new RunId(new UUID(1, 2)), document.scenario().id(), document.scenario().version(),
                document.scenario().title(), document.contentHash(), Engine.VERSION, run.seed(), Mode.LEARN, Origin.PLAYED,
                Optional.of("Kim"), MORNING, choices, new FirstImpression(Optional.of("proud"), OptionalInt.of(1)),
                run.finish().map(finish -> StoredFinish.of(finish, MORNING)));
    }

    private static Pick pick(Choice choice) {
        return Pick.of(choice, MORNING.plusSeconds(choice.number()), MORNING.plusSeconds(choice.number() + 1));
    }

    ScenarioDocument document() {
        return document;
    }

    Tokens scenario() {
        return scenario;
    }

    Tokens runFile() {
        return runFile;
    }

    RunCode code() {
        return code;
    }

    JsonObject scenarioTree() {
        return JsonParser.parseString(document.text()).getAsJsonObject();
    }

    JsonObject runFileTree() {
        return JsonParser.parseString(runFile.text()).getAsJsonObject();
    }

    static <T> T one(List<T> things, SplittableRandom random) {
        return things.get(random.nextInt(things.size()));
    }

    /** Mostly one, sometimes two or three. */
    static int few(SplittableRandom random) {
        return Math.max(1, random.nextInt(6) - 2);
    }
}
