package org.balancingact.report.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.balancingact.i18n.Lists;
import org.balancingact.i18n.Messages;
import org.balancingact.i18n.Numbers;
import org.balancingact.scenario.CastMember;
import org.balancingact.scenario.Decision;
import org.balancingact.scenario.Option;
import org.balancingact.scenario.Scenario;
import org.balancingact.scenario.Scene;
import org.balancingact.scenario.Style;

/** What authors want to see of scenes and options besides their story, line by line; what a file leaves out is missing. */
public final class AuthorWords {
    private static final Messages MESSAGES = Messages.of("guide");

    private final Scenario scenario;

    public AuthorWords(Scenario scenario) {
        this.scenario = scenario;
    }

    /** Who speaks, where and when it plays, who is there. */
    public String scene(Scene scene) {
        List<String> there = scene.present().stream().map(this::name).toList();
        return Lists.sentences(Stream.of(
                scene.speaker().map(id -> MESSAGES.text("scene.speaker", name(id))),
                scene.backdrop().place().map(place -> MESSAGES.text("scene.place", place.id())),
                scene.backdrop().light().map(light -> MESSAGES.text("scene.light", light.id())),
                Optional.of(there).filter(people -> !people.isEmpty()).map(people -> MESSAGES.text("scene.present", Lists.plain(people))))
                .flatMap(Optional::stream).toList());
    }

    /** Why, what the styles mean here, its twin, what it teaches, whether a checkpoint follows. */
    public List<String> decision(Decision decision) {
        List<String> lines = new ArrayList<>();
        decision.why().forEach(reason -> lines.add(reason.when()
                .map(when -> MESSAGES.text("why.when", new ConditionWords(scenario).of(when), reason.text()))
                .orElseGet(() -> MESSAGES.text("why", reason.text()))));
        Arrays.stream(Style.values()).map(style -> HereWords.of(decision, style)).filter(words -> !words.isEmpty()).forEach(lines::add);
        decision.twin().ifPresent(twin -> lines.add(MESSAGES.text("twin", Figures.quotable(scenario.scene(twin.scene()).title()), twin.changed())));
        String teaches = decision.covers().isEmpty() ? "" : MESSAGES.text("covers", Lists.plain(decision.covers()));
        String rest = Lists.sentences(teaches, decision.checkpoint() ? MESSAGES.text("checkpoint") : "");
        if (!rest.isEmpty()) {
            lines.add(rest);
        }
        return lines;
    }

    /** Its tone, what lists and the debrief say of it, what it does to people, which flags it sets. */
    public List<String> option(Option option) {
        List<String> lines = new ArrayList<>();
        lines.add(Lists.sentences(MESSAGES.text("tone." + option.tone().id()), option.quiet() ? MESSAGES.text("quiet") : ""));
        option.shortText().ifPresent(words -> lines.add(MESSAGES.text("short", words)));
        option.note().ifPresent(words -> lines.add(MESSAGES.text("note", words)));
        option.doneWell().ifPresent(words -> lines.add(CraftWords.doneWell(words)));
        List<String> people = scenario.cast().stream().map(CastMember::id).filter(option.people()::containsKey)
                .map(id -> MESSAGES.text("people.step", name(id), Numbers.signed(option.people().getOrDefault(id, 0)))).toList();
        if (!people.isEmpty()) {
            lines.add(MESSAGES.text("people", Lists.plain(people)));
        }
        List<String> flags = option.sets().stream().sorted().map(flag -> MESSAGES.text("flag", flag)).toList();
        if (!flags.isEmpty()) {
            lines.add(MESSAGES.text("sets", Lists.plain(flags)));
        }
        return lines;
    }

    private String name(String id) {
        return scenario.castMember(id).map(CastMember::name).orElse(id);
    }
}
