package org.balancingact.journal.carry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.balancingact.app.Film;
import org.balancingact.journal.Journal;
import org.balancingact.journal.KeptRun;
import org.balancingact.journal.Mode;
import org.balancingact.journal.RunRecord;
import org.balancingact.journal.store.MemoryJournal;
import org.balancingact.scenario.json.ScenarioDocument;

/** Whatever happens to a run file on its way, it is either the run that was played or refused with a reason. */
class DamagedRunFileTest {
    private static final Gson GSON = new Gson().newBuilder().disableHtmlEscaping().create();
    private static final List<JsonElement> VALUES = List.of(JsonNull.INSTANCE, new JsonPrimitive(""), new JsonPrimitive("x"),
            new JsonPrimitive(-1), new JsonPrimitive(99), new JsonPrimitive(1.5), new JsonPrimitive(true), new JsonArray(), new JsonObject(),
            new JsonPrimitive("+1000000000-12-31T23:59:59Z"), new JsonPrimitive("-1000000000-01-01T00:00:00Z"),
            new JsonPrimitive("9".repeat(40)));

    private final ScenarioDocument document = Film.document();
    private final RunRecord played = RunCodeTest.play(document, Mode.LEARN, new Random(4));
    private final String file = RunFile.write(played, document);
    private final RunRecord whole = RunFile.read(bytes(file)).record();

    @Property(tries = 200)
    void aChangedCharacterIsNoticed(@ForAll @IntRange(min = 0) int place, @ForAll char character) {
        int at = place % file.length();
        assertRefusedOrWhole(file.substring(0, at) + character + file.substring(at + 1));
    }

    @Property(tries = 60)
    void aCharacterTooManyOrTooFewAndASwapAreNoticed(@ForAll @IntRange(min = 0) int place, @ForAll char character) {
        int at = place % (file.length() - 1);
        assertRefusedOrWhole(file.substring(0, at) + character + file.substring(at));
        assertRefusedOrWhole(file.substring(0, at) + file.substring(at + 1));
        assertRefusedOrWhole(file.substring(0, at) + file.charAt(at + 1) + file.charAt(at) + file.substring(at + 2));
    }

    @Property(tries = 60)
    void aFileCutShortIsCalledDamaged(@ForAll @IntRange(min = 40) int length) {
        assertThatThrownBy(() -> RunFile.read(bytes(file.substring(0, 40 + length % (file.length() - 42)))))
                .isInstanceOf(ImportRefused.class).hasMessageContaining("damaged");
    }

    /** Someone may make the sum anew; what is then taken in must still be a run that the record can keep and show. */
    @Example
    void everyFieldThatWasChangedByHandIsRefusedOrKept() {
        try (Journal record = new MemoryJournal()) {
            for (List<String> field : fields(run(), List.of())) {
                for (JsonElement value : VALUES) {
                    keep(record, resigned(field, Optional.of(value)));
                }
                keep(record, resigned(field, Optional.empty()));
            }
            record.runs(0, 100_000).forEach(kept -> assertThat(KeptRun.of(record, kept.id()).run().isOver()).isTrue());
        }
    }

    private void assertRefusedOrWhole(String damaged) {
        try {
            assertThat(RunFile.read(bytes(damaged)).record()).isEqualTo(whole);
        } catch (ImportRefused refused) {
            assertThat(refused).hasMessageMatching(".*(damaged|not a run file|newer version).*");
        }
    }

    private static void keep(Journal record, String changed) {
        try {
            ImportedRun run = RunFile.read(bytes(changed));
            record.add(run.record(), run.document());
        } catch (ImportRefused refused) {
            assertThat(refused.getMessage()).isNotBlank();
        }
    }

    private JsonObject run() {
        return GSON.fromJson(file, JsonObject.class).getAsJsonObject("run");
    }

    /** The paths to all parts of a tree. */
    private static List<List<String>> fields(JsonElement tree, List<String> path) {
        List<List<String>> fields = new ArrayList<>();
        if (!path.isEmpty()) {
            fields.add(path);
        }
        if (tree.isJsonObject()) {
            tree.getAsJsonObject().asMap().forEach((name, part) -> fields.addAll(fields(part, with(path, name))));
        } else if (tree.isJsonArray()) {
            fields.addAll(fields(tree.getAsJsonArray().get(0), with(path, "0")));
        }
        return fields;
    }

    private static List<String> with(List<String> path, String name) {
        List<String> longer = new ArrayList<>(path);
        longer.add(name);
        return longer;
    }

    /** The file with one part changed or taken out, and its sum made anew. */
    private String resigned(List<String> field, Optional<JsonElement> value) {
        JsonObject all = GSON.fromJson(file, JsonObject.class);
        JsonElement parent = all.get("run");
        for (String name : field.subList(0, field.size() - 1)) {
            parent = parent.isJsonArray() ? parent.getAsJsonArray().get(Integer.parseInt(name)) : parent.getAsJsonObject().get(name);
        }
        String last = field.get(field.size() - 1);
        if (parent.isJsonArray()) {
            parent.getAsJsonArray().set(Integer.parseInt(last), value.orElse(JsonNull.INSTANCE));
        } else if (value.isPresent()) {
            parent.getAsJsonObject().add(last, value.get());
        } else {
            parent.getAsJsonObject().remove(last);
        }
        return SignedRun.signed(all);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
