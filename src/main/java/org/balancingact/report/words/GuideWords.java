package org.balancingact.report.words;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.balancingact.analysis.CountedChoice;
import org.balancingact.engine.Choice;
import org.balancingact.i18n.Lists;
import org.balancingact.i18n.Messages;
import org.balancingact.report.Debrief;
import org.balancingact.scenario.DebriefPoint;
import org.balancingact.scenario.Scenario;
import org.balancingact.scenario.Scene;

/** A run as a facilitator talks it over with a group: the moments of the story's guide first, then every decision with what to ask. */
public final class GuideWords {
    private static final Messages MESSAGES = Messages.of("guide");

    private GuideWords() {}

    /**
     * A part of the talk.
     *
     * @param heading  which moment
     * @param happened what was done in it, and how
     * @param lines    what to do with it
     */
    public record Moment(String heading, List<String> happened, List<String> lines) {
        public Moment {
            happened = List.copyOf(happened);
            lines = List.copyOf(lines);
        }
    }

    /** To talk it over: the story. */
    public static String title(Debrief debrief) {
        return MESSAGES.text("title", debrief.run().scenario().title());
    }

    /** What it is for, and when it may be seen. */
    public static String how() {
        return MESSAGES.text("how");
    }

    public static String guidedHeading() {
        return MESSAGES.text("guided");
    }

    public static String decisionsHeading() {
        return MESSAGES.text("decisions");
    }

    /** The moments of the story's guide that the run met, in the order of the guide. */
    public static List<Moment> guided(Debrief debrief) {
        Scenario scenario = debrief.run().scenario();
        Set<String> met = met(debrief);
        return scenario.debrief().stream().filter(point -> met.contains(point.scene())).map(point -> {
            Scene scene = scenario.scene(point.scene());
            return new Moment(MESSAGES.text("moment", scene.week(), scene.title()), List.of(), List.of(point.listenFor()));
        }).toList();
    }

    /** Which moments of the guide the run did not come to; empty where it met all. */
    public static String unmet(Debrief debrief) {
        Scenario scenario = debrief.run().scenario();
        Set<String> met = met(debrief);
        List<String> titles = scenario.debrief().stream().map(DebriefPoint::scene).filter(scene -> !met.contains(scene))
                .map(scene -> MESSAGES.text("unmet.scene", Figures.quotable(scenario.scene(scene).title()))).toList();
        return titles.isEmpty() ? "" : MESSAGES.text("unmet", Lists.and(titles));
    }

    private static Set<String> met(Debrief debrief) {
        return debrief.run().visits().stream().map(visit -> visit.scene().id()).collect(Collectors.toSet());
    }

    /** Every decision: what was done, how, what it would have been, and what a facilitator has for it. */
    public static List<Moment> decisions(Debrief debrief) {
        return debrief.tally().choices().stream().map(counted -> decision(counted, debrief)).toList();
    }

    private static Moment decision(CountedChoice counted, Debrief debrief) {
        Choice choice = counted.choice();
        List<String> happened = Stream.of(MESSAGES.text("done", choice.option().brief()),
                Lists.sentences(AskedWords.moment(counted), HereWords.moment(choice.decision())),
                Lists.sentences(CraftWords.moment(counted), choice.option().note().orElse(""), CraftWords.doneWell(counted, debrief)),
                HereWords.twin(counted, debrief.tally())).filter(line -> !line.isEmpty()).toList();
        return new Moment(MESSAGES.text("decision", choice.number(), choice.week(), choice.scene().title()),
                happened, FacilitatorWords.lines(choice.scene().facilitator()));
    }
}
