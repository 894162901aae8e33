package org.balancingact.engine;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.balancingact.scenario.Condition;
import org.balancingact.scenario.Passage;
import org.balancingact.scenario.Reason;
import org.balancingact.scenario.Route;
import org.balancingact.scenario.StoryPart;

/** What conditions can be asked about: levels, options picked so far, flags set so far, where people stand by what was done to them. */
public record Facts(Levels levels, Set<String> chosen, Set<String> flags, Map<String, Integer> standing) {

    /** The same of other levels. */
    Facts at(Levels other) {
        return new Facts(other, chosen, flags, standing);
    }

    public boolean holds(Condition condition) {
        return condition.accept(new Condition.Cases<>(
                all -> all.parts().stream().allMatch(this::holds),
                any -> any.parts().stream().anyMatch(this::holds),
                not -> !holds(not.part()),
                chose -> chosen.contains(chose.option()),
                set -> flags.contains(set.flag()),
                within -> within.bounds().contains(standing.getOrDefault(within.person(), 0)),
                within -> within.bounds().contains(levels.get(within.indicator())),
                within -> within.bounds().contains(levels.index(within.index()))));
    }

    /** An absent condition always holds. */
    public boolean holds(Optional<Condition> condition) {
        return condition.isEmpty() || holds(condition.get());
    }

    /** The target of the first route whose condition holds. */
    public String follow(List<Route> routes) {
        return routes.stream().filter(route -> holds(route.when())).findFirst().map(Route::to)
                .orElseThrow(() -> new IllegalStateException("a list of routes needs a last resort"));
    }

    /** What is to be read. */
    public List<StoryPart> tell(List<Passage> passages) {
        return passages.stream().filter(passage -> holds(passage.when())).map(Passage::part).toList();
    }

    /** The first reason whose condition holds. */
    public String reason(List<Reason> reasons) {
        return reasons.stream().filter(reason -> holds(reason.when())).findFirst().map(Reason::text)
                .orElseThrow(() -> new IllegalStateException("a list of reasons needs a last resort"));
    }
}
