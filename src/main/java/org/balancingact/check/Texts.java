package org.balancingact.check;

import java.util.Optional;
import java.util.stream.Stream;
import org.balancingact.scenario.DebriefPoint;
import org.balancingact.scenario.Decision;
import org.balancingact.scenario.Ending;
import org.balancingact.scenario.Facilitator;
import org.balancingact.scenario.Option;
import org.balancingact.scenario.Passage;
import org.balancingact.scenario.Promise;
import org.balancingact.scenario.Reason;
import org.balancingact.scenario.Scenario;
import org.balancingact.scenario.Scene;
import org.balancingact.scenario.Twin;

/** Whatever a player or a facilitator reads of a scenario, text by text. */
final class Texts {
    private Texts() {}

    static Stream<String> all(Scenario scenario) {
        return Stream.of(Stream.of(scenario.title(), scenario.summary()), scenario.briefing().stream(), scenario.setting().stream(),
                scenario.promise().stream().flatMap(Texts::of), scenario.debrief().stream().map(DebriefPoint::listenFor),
                scenario.scenes().stream().flatMap(Texts::of), scenario.endings().stream().flatMap(Texts::of),
                scenario.epilogue().stream().map(entry -> entry.text())).flatMap(texts -> texts);
    }

    static Stream<String> of(Scene scene) {
        return Stream.of(Stream.of(scene.title()), passages(scene.text().stream()), scene.decision().stream().flatMap(Texts::of),
                of(scene.facilitator())).flatMap(texts -> texts);
    }

    private static Stream<String> of(Promise promise) {
        return Stream.concat(Stream.of(promise.ask()), promise.choices().stream().map(choice -> choice.text()));
    }

    private static Stream<String> of(Facilitator facilitator) {
        return Stream.of(facilitator.notes().stream(), facilitator.ask().stream(), Stream.of(facilitator.idea(), facilitator.split(), facilitator.agree(),
                facilitator.transfer(), facilitator.care()).flatMap(Optional::stream)).flatMap(texts -> texts);
    }

    private static Stream<String> of(Decision decision) {
        return Stream.of(decision.why().stream().map(Reason::text), decision.here().stream().flatMap(here -> Stream.of(here.leader(), here.manager())),
                decision.twin().stream().map(Twin::changed), decision.options().stream().flatMap(Texts::of)).flatMap(texts -> texts);
    }

    static Stream<String> of(Option option) {
        return Stream.of(Stream.of(option.text()), Stream.of(option.shortText(), option.note(), option.doneWell()).flatMap(Optional::stream),
                passages(option.consequence().stream())).flatMap(texts -> texts);
    }

    static Stream<String> of(Ending ending) {
        return Stream.of(Stream.of(ending.title()), Stream.of(ending.hint(), ending.finding()).flatMap(Optional::stream),
                passages(ending.text().stream())).flatMap(texts -> texts);
    }

    private static Stream<String> passages(Stream<Passage> passages) {
        return passages.flatMap(passage -> passage.part().texts().stream());
    }
}
