package org.balancingact.i18n;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds words that came from no bundle while the pseudo-language is spoken, in which each of theirs has an accent. What stories, Learn and
 * people say, months and names of files may stay as they are.
 */
public final class Untranslated {
    /** Where texts lie that have a language of their own: stories, and the units and words of Learn. */
    private static final Map<Path, String> CONTENT = Map.of(Path.of("scenarios"), ".scenario.json", Path.of("assets", "learn"), ".json");
    private static final Pattern PLAIN_WORD = Pattern.compile("(?<![\\p{L}\\p{M}\\d])[A-Za-z]{2,}(?![\\p{L}\\p{M}\\d])");
    /** A run code, of which a group may have no digit. */
    private static final Pattern RUN_CODE = Pattern.compile("\\b[0-9A-HJKMNP-TV-Z]{4}(?:-[0-9A-HJKMNP-TV-Z]{1,4}){2,}\\b");
    /** Ids and words of the format: what one of these is on a screen has to come from a bundle. */
    private static final Pattern ID = Pattern.compile("[a-z0-9-]+");

    /** What people read as it stands, even where it is one small word that could be an id: a label, a cell of a table, a word that Learn explains. */
    private static final Set<String> SAID = Set.of("label", "columns", "rows", "word");

    private final Map<String, List<String>> found = new HashMap<>();
    private final Set<String> foreign = new TreeSet<>(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()));

    /** @param others what people and files say besides the scenarios that come with the program */
    public Untranslated(String... others) throws IOException {
        for (Map.Entry<Path, String> content : CONTENT.entrySet()) {
            List<Path> files;
            try (Stream<Path> all = Files.list(content.getKey())) {
                files = all.filter(file -> file.toString().endsWith(content.getValue())).toList();
            }
            for (Path file : files) {
                collect(JsonParser.parseString(Files.readString(file)), "");
            }
        }
        Stream.of(Month.values()).forEach(month -> {
            foreign.add(month.getDisplayName(TextStyle.FULL, Locale.UK));
            foreign.add(month.getDisplayName(TextStyle.SHORT, Locale.UK));
        });
        foreign.addAll(List.of(others));
        foreign.add("Balancing Act");
    }

    private void collect(JsonElement json, String key) {
        if (json.isJsonObject()) {
            json.getAsJsonObject().asMap().forEach((name, value) -> collect(value, name));
        } else if (json.isJsonArray()) {
            json.getAsJsonArray().forEach(value -> collect(value, key));
        } else if (json.isJsonPrimitive() && json.getAsJsonPrimitive().isString()) {
            String said = plain(json.getAsString());
            if (!PLAIN_WORD.matcher(said).find()) {
                return; // a number in a table stands in the ids of runs as well, whose letters without it would look like words
            }
            if (SAID.contains(key)) {
                foreign.add(said);
                foreign.add(Character.toTitleCase(said.charAt(0)) + said.substring(1));
            } else if (!ID.matcher(said).matches()) {
                foreign.add(said);
            }
        }
    }

    /** A sentence for words that no bundle said, and one where parts were put together by code; empty where neither is so. */
    public List<String> faults(String text) {
        return found.computeIfAbsent(text, this::look);
    }

    private List<String> look(String text) {
        List<String> words = words(text);
        return Stream.of(words.isEmpty() ? "" : words + " came from no bundle: “" + text + "”",
                isGlued(text) ? "was put together by code: “" + text + "”" : "").filter(fault -> !fault.isEmpty()).toList();
    }

    /** The words of the text that no bundle said. */
    public List<String> words(String text) {
        String rest = RUN_CODE.matcher(plain(text)).replaceAll(" ");
        if (PLAIN_WORD.matcher(rest).find()) {
            for (String said : foreign) {
                rest = rest.replace(said, " ");
            }
        }
        return PLAIN_WORD.matcher(rest).results().map(MatchResult::group).toList();
    }

    /** A text of a bundle is in brackets from its beginning to its end: where more stands beside them, code added it. */
    private static boolean isGlued(String text) {
        int depth = 0;
        for (int at = 0; at < text.length(); at++) {
            depth += text.charAt(at) == '[' ? 1 : text.charAt(at) == ']' ? -1 : 0;
            if (depth == 0 && text.indexOf('[') >= 0 && at < text.length() - 1) {
                return true;
            }
        }
        return false;
    }

    private static String plain(String text) {
        return text.replaceAll("\\s+", " ").strip().replace('“', '‘').replace('”', '’');
    }
}
