package org.balancingact.analysis;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.balancingact.engine.Run;
import org.balancingact.scenario.Craft;
import org.balancingact.scenario.Route;
import org.balancingact.scenario.Scenario;
import org.balancingact.scenario.Sketch;
import org.balancingact.scenario.Style;

/** A year of twelve decisions, each with a sound and a poor option of each style; the moments ask for leading and managing in turn. */
public final class FourWays {
    private static final int DECISIONS = 12;

    private FourWays() {}

    public static Scenario scenario() {
        return Sketch.scenario(26, 13, Sketch.context(400, 0, 0, 500), Sketch.row(DECISIONS, 2, FourWays::demand, (number, next) ->
                Stream.of(Style.values()).flatMap(style -> Stream.of(Craft.values()).map(craft -> option(number, style, craft, next))).toList()));
    }

    private static org.balancingact.scenario.Option option(int number, Style style, Craft craft, List<Route> next) {
        return Sketch.option(id(number, style, craft), style, craft, next);
    }

    public static int demand(int number) {
        return number % 2 == 0 ? 1000 : -1000;
    }

    /** What the moment asks for. */
    public static Style asked(int number) {
        return demand(number) > 0 ? Style.LEADER : Style.MANAGER;
    }

    /** @param number of the decision, from 0 */
    public static String id(int number, Style style, Craft craft) {
        return style.id() + "-" + craft.id() + "-" + number;
    }

    /** What is picked at a decision. */
    public interface Pick {
        String at(int number);
    }

    public static Run play(Pick pick) {
        return Run.replay(scenario(), 1, IntStream.range(0, DECISIONS).mapToObj(pick::at).toList());
    }
}
