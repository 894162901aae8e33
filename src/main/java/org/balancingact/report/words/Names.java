package org.balancingact.report.words;

import org.balancingact.analysis.Asked;
import org.balancingact.analysis.TwoAmounts.Place;
import org.balancingact.i18n.Messages;
import org.balancingact.scenario.Craft;
import org.balancingact.scenario.Dimension;
import org.balancingact.scenario.Index;
import org.balancingact.scenario.Indicator;
import org.balancingact.scenario.Rule;
import org.balancingact.scenario.Style;

/** What things are called on screen and in reports. */
public final class Names {
    private static final Messages MESSAGES = Messages.of("report");

    private Names() {}

    /** The full name: Order and predictability. */
    public static String of(Indicator indicator) {
        return MESSAGES.text("indicator." + indicator.id() + ".name");
    }

    /** One word: Order. */
    public static String brief(Indicator indicator) {
        return MESSAGES.text("indicator.brief." + indicator.id() + ".name");
    }

    /** The full name as it stands inside a sentence: order and predictability. */
    public static String within(Indicator indicator) {
        return MESSAGES.text("indicator." + indicator.id() + ".within");
    }

    /** The same in one word: order. */
    public static String briefWithin(Indicator indicator) {
        return MESSAGES.text("indicator.brief." + indicator.id() + ".within");
    }

    public static String of(Index index) {
        return MESSAGES.text("index." + index.id() + ".name");
    }

    /** Inside a sentence: overall health. */
    public static String within(Index index) {
        return MESSAGES.text("index." + index.id() + ".within");
    }

    public static String of(Dimension dimension) {
        return MESSAGES.text("dimension." + dimension.id() + ".name");
    }

    /** Inside a sentence: network. */
    public static String within(Dimension dimension) {
        return MESSAGES.text("dimension." + dimension.id() + ".within");
    }

    /** With what it is about: Network, who will do it. */
    public static String told(Dimension dimension) {
        return MESSAGES.text("dimension.told." + dimension.id());
    }

    /** leader, manager. */
    public static String of(Style style) {
        return MESSAGES.text("style." + style.id());
    }

    /** In a sentence: you led, you managed. */
    public static String act(Style style) {
        return MESSAGES.text("act." + style.id());
    }

    /** How an option was done: sound, poor; in words for the debrief. */
    public static String of(Craft craft) {
        return MESSAGES.text("craft." + craft.id());
    }

    /** What a moment asked for: leading, managing, either. */
    public static String of(Asked asked) {
        return MESSAGES.text("asked." + asked.name());
    }

    /** A rule as a noun: Drift. */
    public static String of(Rule rule) {
        return MESSAGES.text("rule.name." + rule.id());
    }

    /** Inside a sentence: drift. */
    public static String within(Rule rule) {
        return MESSAGES.text("rule.mention." + rule.id());
    }

    /** How it stands as the subject of a sentence, at its beginning: Order, the money as The money. */
    public static String subject(Indicator indicator) {
        return MESSAGES.text("indicator.subject." + indicator.id() + ".name");
    }

    /** The same inside a sentence: order, the money. */
    public static String subjectWithin(Indicator indicator) {
        return MESSAGES.text("indicator.subject." + indicator.id() + ".within");
    }

    /** How much there was of both, inside a sentence: more led than managed. */
    public static String of(Place place) {
        return MESSAGES.text("amounts.place." + place.name());
    }
}
