package org.balancingact.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.balancingact.analysis.Shown;
import org.balancingact.i18n.Lists;
import org.balancingact.i18n.Messages;
import org.balancingact.i18n.Numbers;
import org.balancingact.report.words.Names;
import org.balancingact.scenario.Indicator;
import org.balancingact.scenario.Known;
import org.balancingact.scenario.Playthrough;

/** What is different between the golden runs of before and of now, a line each. */
final class GoldenRunChanges {
    private static final Messages MESSAGES = Messages.of("cli");

    private final Map<String, Playthrough> before;
    private final Map<String, Playthrough> now;

    GoldenRunChanges(List<Playthrough> before, List<Playthrough> now) {
        this.before = byName(before);
        this.now = byName(now);
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        now.forEach((name, run) -> {
            if (!before.containsKey(name)) {
                lines.add(MESSAGES.text("record.new", name, run.ending()));
            } else {
                Playthrough old = before.get(name).asFarAs(run);
                Playthrough fresh = run.asFarAs(old);
                if (!old.equals(fresh)) {
                    lines.add(MESSAGES.text("record.changed", name, difference(old, fresh)));
                }
            }
        });
        before.keySet().stream().filter(name -> !now.containsKey(name)).forEach(name -> lines.add(MESSAGES.text("record.gone", name)));
        return lines;
    }

    /** Of two that tell of the same indicators. */
    private static String difference(Playthrough before, Playthrough now) {
        List<String> parts = new ArrayList<>();
        if (!before.options().equals(now.options())) {
            parts.add(MESSAGES.text("record.options"));
        } else if (!before.scenes().equals(now.scenes())) {
            parts.add(MESSAGES.text("record.scenes"));
        }
        if (!before.ending().equals(now.ending())) {
            parts.add(MESSAGES.text("record.ending", before.ending(), now.ending()));
        }
        for (Indicator indicator : new TreeSet<>(now.outcome().keySet())) {
            long change = Known.in(now.outcome(), indicator) - Known.in(before.outcome(), indicator);
            if (Shown.points(change) != 0) {
                parts.add(MESSAGES.text("record.outcome", Names.brief(indicator), Numbers.signed(Shown.points(change))));
            }
        }
        return parts.isEmpty() ? MESSAGES.text("record.little") : Lists.plain(parts);
    }

    private static Map<String, Playthrough> byName(List<Playthrough> runs) {
        Map<String, Playthrough> byName = new LinkedHashMap<>();
        runs.forEach(run -> byName.put(run.name(), run));
        return byName;
    }
}
