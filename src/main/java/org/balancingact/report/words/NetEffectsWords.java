package org.balancingact.report.words;

import java.util.List;
import org.balancingact.analysis.NetEffects;
import org.balancingact.i18n.Lists;
import org.balancingact.i18n.Messages;
import org.balancingact.i18n.Numbers;
import org.balancingact.scenario.Known;

/** What options do in all at their moments, for authors. */
public final class NetEffectsWords {
    private static final Messages MESSAGES = Messages.of("report");
    private static final double POINT = 1_000;

    private NetEffectsWords() {}

    /** In all, at its moment: Order +7.3, Innovation −2.1. Where that is so, that the table leads. */
    public static String sentence(NetEffects effects) {
        List<String> parts = effects.byWeight().stream().map(indicator -> MESSAGES.text("net.part", Names.brief(indicator),
                signed(Known.in(effects.net(), indicator) / POINT))).toList();
        String all = parts.isEmpty() ? MESSAGES.text("net.nothing") : MESSAGES.text("net.all", Lists.plain(parts));
        return effects.isLedByTable() ? Lists.sentences(all, MESSAGES.text("net.table")) : all;
    }

    private static String signed(double points) {
        String amount = Numbers.decimal(Math.abs(points), 1);
        return MESSAGES.text(points < 0 ? "net.minus" : "net.plus", amount);
    }
}
