package org.balancingact.scenario.json;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.balancingact.scenario.CastMember;
import org.balancingact.scenario.Condition;
import org.balancingact.scenario.ContextChange;
import org.balancingact.scenario.Decision;
import org.balancingact.scenario.Effect;
import org.balancingact.scenario.Effects;
import org.balancingact.scenario.Ending;
import org.balancingact.scenario.Facilitator;
import org.balancingact.scenario.Indicator;
import org.balancingact.scenario.Option;
import org.balancingact.scenario.Portrait;
import org.balancingact.scenario.Route;
import org.balancingact.scenario.Scenario;
import org.balancingact.scenario.Scene;
import org.balancingact.scenario.Twin;

/** The one form in which a scenario is written: plain maps, lists, texts and numbers, whatever the file looked like. */
final class CanonicalForm {
    private CanonicalForm() {}

    static Map<String, Object> of(Scenario scenario) {
        return new CanonicalObject().put("format", ScenarioMapper.FORMAT)
                .put("id", scenario.id()).put("version", scenario.version()).put("language", scenario.language())
                .put("title", scenario.title()).put("summary", scenario.summary()).put("role", scenario.role())
                .put("minutes", scenario.minutes()).putWhole("difficulty", scenario.difficulty())
                .put("briefing", scenario.briefing()).putIfAny("setting", scenario.setting())
                .put("promise", scenario.promise(), promise -> new CanonicalObject().put("ask", promise.ask()).put("choices",
                        each(promise.choices(), choice -> new CanonicalObject().put("id", choice.id()).put("text", choice.text()).fields())).fields())
                .put("cover", scenario.cover(), cover -> new CanonicalObject()
                        .put("motif", cover.motif().id()).put("palette", cover.palette().id()).fields())
                .putIfAny("cast", each(scenario.cast(), CanonicalForm::castMember))
                .put("weeks", scenario.weeks()).putUnless(0, "epilogueWeeks", scenario.epilogueWeeks())
                .putIfAny("context", each(scenario.context(), CanonicalForm::contextChange))
                .putIfAny("start", byId(scenario.start(), indicator -> indicator.id(), CanonicalObject::number))
                .putIfAny("shocks", each(scenario.shocks(), shock -> new CanonicalObject().put("week", shock.week())
                        .put("indicator", shock.indicator().id()).put("amount", CanonicalObject.number(shock.amount()))
                        .put("label", shock.label()).fields()))
                .putIfAny("rules", byId(scenario.rules(), rule -> rule.id(), change -> new CanonicalObject()
                        .putThousandths("gain", change.gain()).putUnless(true, "enabled", change.enabled()).fields()))
                .put("scenes", each(scenario.scenes(), CanonicalForm::scene))
                .put("endings", each(scenario.endings(), CanonicalForm::ending))
                .putIfAny("epilogue", each(scenario.epilogue(), entry -> new CanonicalObject().put("week", entry.week())
                        .put("when", entry.when(), CanonicalForm::condition).put("text", entry.text()).fields()))
                .putIfAny("debrief", each(scenario.debrief(), point -> new CanonicalObject().put("scene", point.scene())
                        .put("listenFor", point.listenFor()).fields()))
                .fields();
    }

    private static Object castMember(CastMember member) {
        return new CanonicalObject().put("id", member.id()).put("name", member.name()).put("title", member.title())
                .put("portrait", member.portrait(), CanonicalForm::portrait).fields();
    }

    private static Object portrait(Portrait portrait) {
        return new CanonicalObject().put("ground", portrait.ground().id()).put("shoulders", portrait.shoulders().id())
                .put("collar", portrait.collar().id()).put("skin", portrait.skin()).put("hair", portrait.hair().id())
                .put("hairColour", portrait.hairColour().id()).put("beard", portrait.beard())
                .put("glasses", portrait.glasses()).fields();
    }

    private static Object contextChange(ContextChange change) {
        return new CanonicalObject().put("fromWeek", change.fromWeek())
                .putThousandths("turbulence", change.turbulence()).putThousandths("crisis", change.crisis())
                .putThousandths("remoteness", change.remoteness()).putThousandths("authority", change.authority()).fields();
    }

    private static Object scene(Scene scene) {
        return new CanonicalObject().put("id", scene.id()).put("week", scene.week()).put("title", scene.title())
                .put("speaker", scene.speaker()).put(scene.backdrop()).putIfAny("present", scene.present())
                .put("text", each(scene.text(), CanonicalStory::passage))
                .put("decision", scene.decision(), CanonicalForm::decision)
                .put("next", Optional.of(scene.next()).filter(next -> !next.isEmpty()), CanonicalForm::routes)
                .put("facilitator", Optional.of(scene.facilitator()).filter(notes -> !notes.equals(Facilitator.NONE)),
                        CanonicalForm::facilitator).fields();
    }

    private static Object facilitator(Facilitator facilitator) {
        return new CanonicalObject().putIfAny("notes", facilitator.notes()).putIfAny("ask", facilitator.ask())
                .put("idea", facilitator.idea()).putWhole("minutes", facilitator.minutes()).putUnless(false, "core", facilitator.core())
                .put("split", facilitator.split()).put("agree", facilitator.agree()).put("transfer", facilitator.transfer())
                .put("care", facilitator.care()).fields();
    }

    private static Object decision(Decision decision) {
        return new CanonicalObject().put("dimension", decision.dimension().id())
                .put("demand", CanonicalObject.number(decision.demand())).put("why", CanonicalStory.reasons(decision.why()))
                .put("here", decision.here(), here -> new CanonicalObject().put("leader", here.leader()).put("manager", here.manager()).fields())
                .put("twin", decision.twin(), Twin::scene).put("changed", decision.twin(), Twin::changed)
                .putIfAny("covers", decision.covers()).putUnless(false, "checkpoint", decision.checkpoint())
                .put("options", each(decision.options(), CanonicalForm::option)).fields();
    }

    private static Object option(Option option) {
        return new CanonicalObject().put("id", option.id()).put("style", option.style().id()).put("craft", option.craft().id())
                .put("tone", option.tone().id()).putUnless(false, "quiet", option.quiet()).put("text", option.text())
                .put("short", option.shortText()).put("note", option.note()).put("doneWell", option.doneWell())
                .put("requires", option.requires(), CanonicalForm::condition)
                .put("consequence", each(option.consequence(), CanonicalStory::passage))
                .put("effects", Optional.of(option.effects()).filter(effects -> !effects.equals(Effects.DEFAULT)),
                        CanonicalForm::effects)
                .putIfAny("people", new TreeMap<>(option.people())).putIfAny("sets", new TreeSet<>(option.sets())).put("next", routes(option.next())).fields();
    }

    private static Object effects(Effects effects) {
        return new CanonicalObject().put("mode", effects.mode().id())
                .putIfAny("without", effects.without().stream().map(Indicator::id).sorted().toList())
                .put("list", each(effects.list(), effect -> effect(effect, effects.mode()))).fields();
    }

    private static Object effect(Effect effect, Effects.Mode mode) {
        return new CanonicalObject().put("indicator", effect.indicator().id())
                .put("amount", CanonicalObject.number(effect.amount())).putUnless(0, "delay", effect.delay())
                .putUnless(1, "over", effect.over()).put("label", effect.label())
                .putUnless(mode.scales(), "scaled", effect.scaled()).fields();
    }

    private static Object ending(Ending ending) {
        return new CanonicalObject().put("id", ending.id()).put("title", ending.title())
                .put("hint", ending.hint()).put("finding", ending.finding()).put(ending.backdrop())
                .put("when", ending.when(), CanonicalForm::condition)
                .put("text", each(ending.text(), CanonicalStory::passage)).fields();
    }

    private static Object routes(List<Route> routes) {
        if (routes.size() == 1 && routes.get(0).when().isEmpty()) {
            return routes.get(0).to();
        }
        return each(routes, route -> new CanonicalObject().put("when", route.when(), CanonicalForm::condition)
                .put("go", route.to()).fields());
    }

    static Object condition(Condition condition) {
        return condition.accept(new Condition.Cases<>(
                all -> Map.of("all", each(all.parts(), CanonicalForm::condition)),
                any -> Map.of("any", each(any.parts(), CanonicalForm::condition)),
                not -> Map.of("not", condition(not.part())),
                chose -> Map.of("chose", chose.option()),
                set -> Map.of("set", set.flag()),
                within -> new CanonicalObject().put("person", within.person()).putWhole("atLeast", within.bounds().atLeast())
                        .putWhole("below", within.bounds().below()).fields(),
                within -> within("indicator", within.indicator().id(), within.bounds()),
                within -> within("index", within.index().id(), within.bounds())));
    }

    private static Object within(String measure, String id, Condition.Bounds bounds) {
        return new CanonicalObject().put(measure, id).putThousandths("atLeast", bounds.atLeast())
                .putThousandths("below", bounds.below()).fields();
    }

    static <T> List<Object> each(List<T> values, Function<T, Object> form) {
        return values.stream().map(form).toList();
    }

    private static <K extends Enum<K>, V> Map<String, Object> byId(Map<K, V> values, Function<K, String> id, Function<V, Object> form) {
        Map<String, Object> byId = new TreeMap<>();
        values.forEach((key, value) -> byId.put(id.apply(key), form.apply(value)));
        return byId;
    }
}
