package org.balancingact.learn;

import java.util.List;
import java.util.Optional;
import org.balancingact.i18n.Messages;
import org.balancingact.scenario.json.StrictFile;
import org.balancingact.scenario.json.StrictObject;

/**
 * What the claims of all units rest on, and what is worth reading of it.
 *
 * @param reading in the order in which one might read
 */
public record Sources(List<Source> sources, List<Reading> reading) {
    static final Sources NONE = new Sources(List.of(), List.of());
    private static final int FORMAT = 1;
    private static final int MOST = 200;

    public Sources {
        sources = List.copyOf(sources);
        reading = List.copyOf(reading);
    }

    /** The work with the id; empty where it is not known. */
    public Optional<Source> source(String id) {
        return sources.stream().filter(source -> source.id().equals(id)).findFirst();
    }

    static StrictFile.Read<Sources> read(String file, byte[] content) {
        return StrictFile.read(file, content, FORMAT, Sources::read);
    }

    private static Optional<Sources> read(StrictObject object) {
        Messages messages = Messages.of("learn");
        List<Source> sources = object.objects("sources", 1, MOST, Sources::source);
        List<String> ids = sources.stream().map(Source::id).toList();
        UnitReader.doubled(ids).ifPresent(twice -> object.wrong("sources", messages.text("wrong.doubled", twice)));
        List<Reading> reading = object.objects("reading", 1, MOST, Sources::reading);
        reading.stream().map(Reading::source).filter(source -> !ids.contains(source)).findFirst()
                .ifPresent(source -> object.wrong("reading", messages.text("wrong.source", source)));
        return object.whole(() -> new Sources(sources, reading));
    }

    private static Optional<Source> source(StrictObject object) {
        String id = object.id("id");
        String kind = object.text("kind");
        String text = object.text("text");
        boolean checked = object.truth("checked");
        return object.whole(() -> new Source(id, kind, text, checked));
    }

    private static Optional<Reading> reading(StrictObject object) {
        String source = object.id("source");
        String why = object.text("why");
        return object.whole(() -> new Reading(source, why));
    }
}
