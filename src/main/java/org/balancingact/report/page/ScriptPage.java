package org.balancingact.report.page;

import static org.balancingact.report.page.Html.classed;
import static org.balancingact.report.page.Html.element;
import static org.balancingact.report.page.Html.note;
import static org.balancingact.report.page.Html.text;
import static org.balancingact.report.page.Html.told;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.balancingact.analysis.Asked;
import org.balancingact.analysis.NetEffects;
import org.balancingact.i18n.Lists;
import org.balancingact.i18n.Messages;
import org.balancingact.report.words.AuthorWords;
import org.balancingact.report.words.ConditionWords;
import org.balancingact.report.words.FacilitatorWords;
import org.balancingact.report.words.Names;
import org.balancingact.report.words.NetEffectsWords;
import org.balancingact.scenario.Condition;
import org.balancingact.scenario.Decision;
import org.balancingact.scenario.Ending;
import org.balancingact.scenario.Option;
import org.balancingact.scenario.Passage;
import org.balancingact.scenario.Route;
import org.balancingact.scenario.Scenario;
import org.balancingact.scenario.Scene;

/** All of a scenario as one page to read and print: story, options with what they do, notes, and the guide for facilitators. For no player. */
public final class ScriptPage {
    private static final Messages MESSAGES = Messages.of("script");

    private final Scenario scenario;
    private final StoryHtml story;
    private final AuthorWords author;
    private final ConditionWords conditions;
    private final String language;

    private ScriptPage(Scenario scenario) {
        this.scenario = scenario;
        this.story = new StoryHtml(scenario);
        this.author = new AuthorWords(scenario);
        this.conditions = new ConditionWords(scenario);
        this.language = scenario.language();
    }

    /** The whole page. */
    public static String write(Scenario scenario) {
        ScriptPage script = new ScriptPage(scenario);
        String scenes = scenario.scenes().stream().map(script::scene).collect(Collectors.joining());
        return Html.page(MESSAGES.text("title", scenario.title()), script.head(), scenes, script.endings(), script.later());
    }

    private String head() {
        String cast = scenario.cast().stream().map(member -> told("li", language, MESSAGES.text("member", member.name(), member.title())))
                .collect(Collectors.joining());
        String promise = scenario.promise().map(asked -> told("p", language, asked.ask()) + element("ul", asked.choices().stream()
                .map(choice -> told("li", language, choice.text())).collect(Collectors.joining()))).orElse("");
        return classed("div", "beginning", note(MESSAGES.text("caution")), told("h1", language, scenario.title()), told("p", language, scenario.summary()),
                note(MESSAGES.text("facts", scenario.role(), MESSAGES.plural("minutes", scenario.minutes()), MESSAGES.plural("weeks", scenario.weeks()))))
                + part("briefing", Stream.concat(scenario.briefing().stream(), scenario.setting().stream()).map(line -> told("p", language, line))
                .collect(Collectors.joining()), cast.isEmpty() ? "" : element("ul", cast), promise);
    }

    private static String part(String name, String... content) {
        String all = String.join("", content);
        return all.isEmpty() ? "" : element("h2", text(MESSAGES.text(name))) + all;
    }

    private String scene(Scene scene) {
        String guide = Stream.concat(FacilitatorWords.lines(scene.facilitator()).stream(), FacilitatorWords.guide(scenario, scene).stream())
                .map(Html::note).collect(Collectors.joining());
        return element("h2", text(MESSAGES.text("scene", scene.week(), scene.title()))) + notes(List.of(author.scene(scene))) + passages(scene.text())
                + scene.decision().map(decision -> decision(scene, decision)).orElseGet(() -> note(ways(scene.next())))
                + (guide.isEmpty() ? "" : element("h3", text(MESSAGES.text("facilitator"))) + guide);
    }

    private String passages(List<Passage> passages) {
        return passages.stream().map(passage -> passage.when().map(this::only).orElse("") + story.of(List.of(passage.part())))
                .collect(Collectors.joining());
    }

    private String only(Condition condition) {
        return note(MESSAGES.text("only", conditions.of(condition)));
    }

    private static String notes(List<String> lines) {
        return lines.stream().filter(line -> !line.isEmpty()).map(Html::note).collect(Collectors.joining());
    }

    private String decision(Scene scene, Decision decision) {
        return IntStream.range(0, decision.options().size()).mapToObj(place -> option(scene, decision.options().get(place), place + 1))
                .collect(Collectors.joining())
                + element("h3", text(MESSAGES.text("calls-for", Names.of(Asked.of(decision)), Names.of(decision.dimension())))) + notes(author.decision(decision));
    }

    private String option(Scene scene, Option option, int number) {
        return classed("div", "keep", element("h3", text(MESSAGES.text("option", number, option.text()))),
                note(MESSAGES.text("option.facts", Names.of(option.style()), Names.of(option.craft()))),
                option.requires().map(condition -> note(MESSAGES.text("offered", conditions.of(condition)))).orElse(""),
                passages(option.consequence()), notes(author.option(option)),
                note(Lists.sentences(NetEffectsWords.sentence(NetEffects.of(scenario, scene, option)), ways(option.next()))));
    }

    /** Where the story goes on. */
    private String ways(List<Route> routes) {
        return MESSAGES.text("on", Lists.plain(routes.stream().map(route -> {
            String to = route.ends() ? MESSAGES.text("end") : scenario.scene(route.to()).title();
            return route.when().map(condition -> MESSAGES.text("on.only", to, conditions.of(condition))).orElse(to);
        }).distinct().toList()));
    }

    private String endings() {
        return part("endings", scenario.endings().stream().map(this::ending).collect(Collectors.joining()));
    }

    private String ending(Ending ending) {
        return told("h3", language, ending.title()) + ending.when().map(this::only).orElseGet(() -> note(MESSAGES.text("else")))
                + Stream.of(ending.hint().map(said -> MESSAGES.text("hint", said)), ending.finding().map(said -> MESSAGES.text("finding", said)))
                        .flatMap(Optional::stream).map(Html::note).collect(Collectors.joining())
                + passages(ending.text());
    }

    private String later() {
        return part("later", scenario.epilogue().stream().map(entry -> note(entry.when()
                .map(condition -> MESSAGES.text("week.only", entry.week(), conditions.of(condition))).orElseGet(() -> MESSAGES.text("week", entry.week())))
                + told("p", language, entry.text())).collect(Collectors.joining()));
    }
}
