package org.balancingact.learn;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.balancingact.i18n.Messages;
import org.balancingact.scenario.Style;
import org.balancingact.scenario.json.StrictObject;

/** Reads the questions of a unit. */
final class ItemReader {
    private static final int MOST_CODES = 6;
    private static final int MOST_OPTIONS_OF_TWINS = 4;
    private static final Messages MESSAGES = Messages.of("learn");

    private ItemReader() {}

    static Optional<Item> read(StrictObject object) {
        String id = object.id("id");
        List<String> codes = codes(object, "codes");
        String text = object.text("text");
        return switch (object.word("kind", Item.Kind.values(), Item.Kind::id)) {
            case STYLE -> {
                Style right = object.word("right", Style.values(), Style::id);
                String why = object.text("why");
                String tempting = object.text("tempting");
                yield object.whole(() -> new Item.WhichStyle(id, codes, text, right, why, tempting));
            }
            case MOMENT -> {
                Item.Call right = object.word("right", Item.Call.values(), Item.Call::id);
                String why = object.text("why");
                String changes = object.text("changes");
                yield object.whole(() -> new Item.WhichCall(id, codes, text, right, why, changes));
            }
            case CRAFT -> {
                String act = object.text("act");
                List<Item.Option> options = options(object, Item.WhichCraft.OPTIONS);
                int right = object.whole("right", 0, Item.WhichCraft.OPTIONS - 1);
                String why = object.text("why");
                yield object.whole(() -> new Item.WhichCraft(id, codes, act, text, options, right, why));
            }
            case CHOICE -> {
                List<Item.Option> options = options(object, Item.Choice.OPTIONS);
                int right = object.whole("right", 0, Item.Choice.OPTIONS - 1);
                yield object.whole(() -> new Item.Choice(id, codes, text, options, right));
            }
            case TWINS -> {
                List<String> options = object.texts("options", 2, MOST_OPTIONS_OF_TWINS);
                different(object, options);
                List<Item.Moment> moments = object.objects("moments", Item.Twins.MOMENTS, Item.Twins.MOMENTS,
                        moment -> moment(moment, options.size()));
                if (moments.size() == Item.Twins.MOMENTS && moments.get(0).right() == moments.get(1).right()) {
                    object.wrong("moments", MESSAGES.text("wrong.twins"));
                }
                String changed = object.text("changed");
                yield object.whole(() -> new Item.Twins(id, codes, text, options, moments, changed));
            }
        };
    }

    /** Parts of the taught text, each of which has to be one. */
    static List<String> codes(StrictObject object, String key) {
        List<String> codes = object.texts(key, 1, MOST_CODES);
        codes.stream().filter(code -> !Course.CODES.contains(code)).findFirst()
                .ifPresent(code -> object.wrong(key, MESSAGES.text("wrong.code", code)));
        return codes;
    }

    private static List<Item.Option> options(StrictObject object, int count) {
        List<Item.Option> options = object.objects("options", count, count, option -> {
            String text = option.text("text");
            String because = option.text("because");
            return option.whole(() -> new Item.Option(text, because));
        });
        different(object, options.stream().map(Item.Option::text).toList());
        return options;
    }

    private static void different(StrictObject object, List<String> options) {
        if (new HashSet<>(options).size() < options.size()) {
            object.wrong("options", MESSAGES.text("wrong.options"));
        }
    }

    private static Optional<Item.Moment> moment(StrictObject object, int options) {
        String text = object.text("text");
        int right = object.whole("right", 0, Math.max(1, options) - 1);
        String why = object.text("why");
        return object.whole(() -> new Item.Moment(text, right, why));
    }
}
