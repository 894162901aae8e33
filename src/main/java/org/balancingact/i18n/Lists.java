package org.balancingact.i18n;

import java.util.List;

/**
 * Several things in one text, in the language that is spoken. The patterns are those of the CLDR, in the bundle “forms”: two things, or
 * start, middle and end of more.
 */
public final class Lists {
    private static final Messages MESSAGES = Messages.of("forms");

    private Lists() {}

    /** a; a and b; a, b and c. */
    public static String and(List<String> items) {
        return joined("list.and.", items);
    }

    /** Things that are only named one after the other: a, b, c. */
    public static String plain(List<String> items) {
        return joined("list.plain.", items);
    }

    /** Whole sentences, one after the other; those that are empty are left out. */
    public static String sentences(String... sentences) {
        return sentences(List.of(sentences));
    }

    /** The same of as many as there are. */
    public static String sentences(List<String> sentences) {
        return sentences.stream().filter(sentence -> !sentence.isEmpty())
                .reduce((before, next) -> MESSAGES.text("sentences", before, next)).orElse("");
    }

    private static String joined(String pattern, List<String> items) {
        if (items.size() < 2) {
            return String.join("", items);
        }
        int last = items.size() - 1;
        if (last == 1) {
            return MESSAGES.text(pattern + "two", items.get(0), items.get(1));
        }
        String list = MESSAGES.text(pattern + "end", items.get(last - 1), items.get(last));
        for (int at = last - 2; at >= 0; at--) {
            String place = at == 0 ? "start" : "middle";
            list = MESSAGES.text(pattern + place, items.get(at), list);
        }
        return list;
    }
}
