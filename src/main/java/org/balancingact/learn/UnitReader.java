package org.balancingact.learn;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.balancingact.i18n.Messages;
import org.balancingact.scenario.json.StrictFile;
import org.balancingact.scenario.json.StrictObject;

/** Reads files of units of format 1, strictly. What is doubled among several files is for {@link Course} to see. */
final class UnitReader {
    private static final int FORMAT = 1;
    private static final int MOST_UNITS = 99;
    private static final int MOST_MINUTES = 60;
    private static final int MOST_COVERED = 30;
    private static final int MOST_BLOCKS = 60;
    private static final int MOST_LINES = 12;
    private static final int REMEMBERED = 3;
    private static final int MOST_CLAIMS = 8;
    private static final int FEWEST_ITEMS = 8;
    private static final int MOST_ITEMS = 12;
    private static final Messages MESSAGES = Messages.of("learn");

    private final Set<String> sources;

    /** @param sources the ids that claims may rest on */
    UnitReader(Set<String> sources) {
        this.sources = Set.copyOf(sources);
    }

    StrictFile.Read<Unit> read(String file, byte[] content) {
        return StrictFile.read(file, content, FORMAT, this::unit);
    }

    private Optional<Unit> unit(StrictObject object) {
        String id = object.id("id");
        int number = object.whole("number", 1, MOST_UNITS);
        String language = object.language("language");
        int minutes = object.whole("minutes", 1, MOST_MINUTES);
        String title = object.text("title");
        String question = object.text("question");
        List<String> covers = covers(object);
        Optional<Picture> picture = object.object("picture", UnitReader::picture);
        List<Block> text = object.objects("text", 1, MOST_BLOCKS, UnitReader::block);
        List<String> remember = object.texts("remember", REMEMBERED, REMEMBERED);
        List<Claim> known = object.objects("known", 1, MOST_CLAIMS, this::claim);
        List<Item> items = object.objects("items", FEWEST_ITEMS, MOST_ITEMS, ItemReader::read);
        doubled(items.stream().map(Item::id).toList()).ifPresent(twice -> object.wrong("items", MESSAGES.text("wrong.doubled", twice)));
        return object.whole(() -> new Unit(id, number, language, minutes, title, question, covers, picture.orElseThrow().motif(),
                picture.orElseThrow().alt(), text, remember, known, items));
    }

    private static List<String> covers(StrictObject object) {
        List<String> codes = object.texts("covers", 1, MOST_COVERED);
        codes.stream().filter(code -> !Course.CODES.contains(code)).findFirst()
                .ifPresent(code -> object.wrong("covers", MESSAGES.text("wrong.code", code)));
        return codes;
    }

    /** The first of several that are there twice. */
    static Optional<String> doubled(List<String> ids) {
        Set<String> met = new HashSet<>();
        return ids.stream().filter(id -> !met.add(id)).findFirst();
    }

    private record Picture(Motif motif, String alt) {}

    private static Optional<Picture> picture(StrictObject object) {
        Motif motif = object.word("motif", Motif.values(), Motif::id);
        String alt = object.text("alt");
        return object.whole(() -> new Picture(motif, alt));
    }

    private static Optional<Block> block(StrictObject object) {
        if (object.has("h")) {
            String heading = object.text("h");
            return object.whole(() -> new Block.Heading(heading));
        } else if (object.has("list")) {
            List<String> lines = object.texts("list", 1, MOST_LINES);
            return object.whole(() -> new Block.Bullets(lines));
        } else if (object.has("quote")) {
            String quote = object.text("quote");
            String by = object.text("by");
            return object.whole(() -> new Block.Quote(quote, by));
        } else if (object.has("table")) {
            Optional<Block> table = object.object("table", UnitReader::table);
            return object.whole(table::orElseThrow);
        }
        String paragraph = object.text("p");
        return object.whole(() -> new Block.Paragraph(paragraph));
    }

    private static Optional<Block> table(StrictObject object) {
        List<String> head = object.texts("head", 2, MOST_LINES);
        List<List<String>> rows = object.rows("rows", MOST_LINES);
        if (rows.stream().anyMatch(row -> row.size() != head.size())) {
            object.wrong("rows", MESSAGES.text("wrong.rows"));
        }
        return object.whole(() -> new Block.Table(head, rows));
    }

    private Optional<Claim> claim(StrictObject object) {
        Claim.State state = object.word("state", Claim.State.values(), Claim.State::id);
        String text = object.text("text");
        List<String> rests = new ArrayList<>(object.optionalTexts("sources", MOST_LINES));
        rests.stream().filter(source -> !sources.contains(source)).findFirst()
                .ifPresent(source -> object.wrong("sources", MESSAGES.text("wrong.source", source)));
        return object.whole(() -> new Claim(state, text, rests));
    }
}
