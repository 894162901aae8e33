package org.balancingact.analysis.moment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.balancingact.engine.Run;
import org.balancingact.engine.StoryLength;
import org.balancingact.scenario.Craft;
import org.balancingact.scenario.Decision;
import org.balancingact.scenario.Option;
import org.balancingact.scenario.Scenario;
import org.balancingact.scenario.Style;

/** A way of playing whose outcome says whether the moment decides: some read it, the others keep to a pattern. */
public enum Way {
    AS_ASKED(Craft.SOUND, run -> asked(run, false)),
    ALTERNATING_LEADER_FIRST(Craft.SOUND, run -> List.of(inTurn(run, 1, Style.LEADER))),
    ALTERNATING_MANAGER_FIRST(Craft.SOUND, run -> List.of(inTurn(run, 1, Style.MANAGER))),
    TWO_BY_TWO(Craft.SOUND, run -> List.of(inTurn(run, 2, Style.LEADER))),
    HALF_BY_HALF(Craft.SOUND, run -> List.of(2 * run.choices().size() < StoryLength.of(run).most() ? Style.LEADER : Style.MANAGER)),
    ALL_LEADER(Craft.SOUND, run -> List.of(Style.LEADER)),
    ALL_MANAGER(Craft.SOUND, run -> List.of(Style.MANAGER)),
    OPPOSITE(Craft.SOUND, run -> asked(run, true)),
    POOR_AS_ASKED(Craft.POOR, run -> asked(run, false));

    /** More fillings of moments that ask for neither style than these say nothing new. */
    private static final int MOST_PLAYS = 256;

    /** The styles that would do at the decision that a run has come to: one, or both. */
    private interface Styles {
        List<Style> at(Run run);
    }

    private final Craft craft;
    private final Styles styles;

    Way(Craft craft, Styles styles) {
        this.craft = craft;
        this.styles = styles;
    }

    /** The word used in files and on the command line. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether it takes no notice of what the moments ask for. */
    public boolean isBlind() {
        return this != AS_ASKED && this != OPPOSITE && this != POOR_AS_ASKED;
    }

    /** Every whole play of the scenario in this way: one, or two for each moment that asks for neither style where that matters. */
    public List<Run> plays(Scenario scenario) {
        List<Run> plays = new ArrayList<>();
        play(Run.start(scenario, 0), plays);
        return List.copyOf(plays);
    }

    private void play(Run run, List<Run> plays) {
        if (plays.size() >= MOST_PLAYS) {
            return;
        }
        if (run.isOver()) {
            plays.add(run);
            return;
        }
        styles.at(run).forEach(style -> play(run.choose(pick(run.offeredInFileOrder(), style).id()), plays));
    }

    /** The first option of the style and the craft, else the first of the style, else the first. */
    private Option pick(List<Option> offered, Style style) {
        List<Option> ofStyle = offered.stream().filter(option -> option.style() == style).toList();
        return ofStyle.stream().filter(option -> option.craft() == craft).findFirst()
                .or(() -> ofStyle.stream().findFirst()).orElseGet(() -> offered.get(0));
    }

    private static List<Style> asked(Run run, boolean against) {
        int demand = run.scene().flatMap(scene -> scene.decision()).map(Decision::demand).orElseThrow();
        if (demand == 0) {
            return List.of(Style.LEADER, Style.MANAGER);
        }
        return List.of(demand > 0 == against ? Style.MANAGER : Style.LEADER);
    }

    private static Style inTurn(Run run, int atATime, Style first) {
        return run.choices().size() / atATime % 2 == 0 ? first : first.other();
    }
}
