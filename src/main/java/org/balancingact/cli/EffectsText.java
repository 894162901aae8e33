package org.balancingact.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.balancingact.analysis.NetEffects;
import org.balancingact.check.EffectSums;
import org.balancingact.cli.terminal.Terminal;
import org.balancingact.i18n.Messages;
import org.balancingact.i18n.Numbers;
import org.balancingact.report.words.Names;
import org.balancingact.report.words.NetEffectsWords;
import org.balancingact.report.words.StoryWords;
import org.balancingact.scenario.Craft;
import org.balancingact.scenario.Option;
import org.balancingact.scenario.Scenario;
import org.balancingact.scenario.Scene;
import org.balancingact.scenario.Style;

/**
 * Every option with its consequence, its effects beside those of the table, and what it does in all at its moment: to mark whether the numbers
 * say what the story says. Options led by a row of the table come first.
 */
final class EffectsText {
    private static final Messages MESSAGES = Messages.of("cli");
    /** Of points in milli-points. */
    private static final int DECIMALS = 3;

    private final Terminal terminal;
    private final Scenario scenario;

    EffectsText(Terminal terminal, Scenario scenario) {
        this.terminal = terminal;
        this.scenario = scenario;
    }

    /** An option where it stands. */
    private record Placed(Scene scene, NetEffects effects) {}

    void show(String name) {
        terminal.section(MESSAGES.text("effects.of", name));
        List<Placed> all = new ArrayList<>();
        scenario.scenes().forEach(scene -> scene.options().forEach(option -> all.add(new Placed(scene, NetEffects.of(scenario, scene, option)))));
        all.stream().sorted(Comparator.comparing(placed -> !placed.effects().isLedByTable())).forEach(this::show);
        for (Style style : Style.values()) {
            double mean = all.stream().map(Placed::effects).filter(effects -> effects.option().style() == style && effects.option().craft() == Craft.SOUND)
                    .mapToLong(effects -> effects.net().values().stream().mapToLong(Long::longValue).sum()).average().orElse(0);
            terminal.say(MESSAGES.text("effects.mean", Names.of(style), points(Math.round(mean))));
        }
    }

    private void show(Placed placed) {
        Option option = placed.effects().option();
        EffectSums listed = EffectSums.of(placed.scene().decision().orElseThrow(), option);
        EffectSums table = EffectSums.ofTable(placed.scene().decision().orElseThrow(), option);
        terminal.blank();
        terminal.say(MESSAGES.text("effects.option", placed.scene().id(), option.id(), Names.of(option.style()), Names.of(option.craft())));
        option.consequence().forEach(passage -> terminal.say(new StoryWords(scenario).of(passage.part()), "  ", "  "));
        terminal.say(MESSAGES.text("effects.sums", points(listed.benefit()), points(listed.cost()), points(table.benefit()), points(table.cost()),
                points(listed.unscaled())), "  ", "  ");
        terminal.say(NetEffectsWords.sentence(placed.effects()), "  ", "  ");
    }

    private static String points(long milliPoints) {
        return Numbers.decimal(BigDecimal.valueOf(milliPoints, DECIMALS).setScale(1, RoundingMode.HALF_UP));
    }
}
