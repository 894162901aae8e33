package org.balancingact.scenario.json;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.balancingact.scenario.Finding;
import org.balancingact.scenario.Indicator;
import org.balancingact.scenario.Playthrough;

/** Reads and writes the file {@code NAME.playthroughs.json} with the golden runs that stands beside a scenario. */
public final class Playthroughs {
    private static final int FORMAT = 1;
    private static final int HIGHEST = 100_000;

    private final Findings findings = new Findings();
    private final Draft draft = Draft.of(findings);
    private final Values values = draft.values();

    private Playthroughs() {}

    /**
     * The runs of the file.
     *
     * @throws IllegalArgumentException if it is not such a file; the message lists what is wrong
     */
    public static List<Playthrough> read(String fileName, String text) {
        return new Playthroughs().file(fileName, text);
    }

    private List<Playthrough> file(String fileName, String text) {
        Optional<List<Playthrough>> runs = JsonTree.read(fileName, text, findings).flatMap(values::fields).map(object -> {
            FieldReader fields = draft.fields(object);
            fields.required("format", number -> values.whole(number, FORMAT, FORMAT));
            List<Playthrough> read = fields.requiredList("runs", list -> values.list(list, Most.GOLDEN_RUNS, this::run));
            fields.finish();
            return read;
        });
        if (!findings.isEmpty()) {
            throw new IllegalArgumentException(findings.inFileOrder().stream().map(Playthroughs::sentence)
                    .collect(Collectors.joining("\n")));
        }
        return runs.orElseThrow();
    }

    private static String sentence(Finding finding) {
        return finding.place().file() + ":" + finding.place().line() + ": " + finding.place().path() + ": " + finding.what();
    }

    private Optional<Playthrough> run(JsonValue value) {
        return draft.object(value, fields -> new Playthrough(draft.text(fields, "name"), ids(fields, "options"), ids(fields, "scenes"),
                levels(fields, "end"), levels(fields, "outcome"), draft.text(fields, "ending")));
    }

    private List<String> ids(FieldReader fields, String key) {
        return fields.requiredList(key, list -> values.list(list, Most.SCENES, values::id));
    }

    /** Of the indicators that this version knows and the one that wrote the file knew. */
    private Map<Indicator, Long> levels(FieldReader fields, String key) {
        Map<Indicator, Long> levels = new EnumMap<>(Indicator.class);
        fields.required(key, values::fields).map(draft::fields).ifPresent(object -> {
            for (Indicator indicator : Indicator.values()) {
                object.optional(indicator.id(), number -> values.whole(number, 0, HIGHEST))
                        .ifPresent(level -> levels.put(indicator, level.longValue()));
            }
        });
        return levels;
    }

    /** The file with these runs. */
    public static String write(List<Playthrough> runs) {
        Map<String, Object> file = new LinkedHashMap<>();
        file.put("format", FORMAT);
        file.put("runs", runs.stream().map(Playthroughs::form).toList());
        return CanonicalText.indented(file);
    }

    private static Map<String, Object> form(Playthrough run) {
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("name", run.name());
        form.put("options", run.options());
        form.put("scenes", run.scenes());
        form.put("end", byId(run.end()));
        form.put("outcome", byId(run.outcome()));
        form.put("ending", run.ending());
        return form;
    }

    private static Map<String, Long> byId(Map<Indicator, Long> levels) {
        Map<String, Long> byId = new LinkedHashMap<>();
        new TreeMap<>(levels).forEach((indicator, level) -> byId.put(indicator.id(), level));
        return byId;
    }
}
