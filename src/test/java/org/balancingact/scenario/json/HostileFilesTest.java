package org.balancingact.scenario.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.balancingact.scenario.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Files just below the largest allowed, each made to cost a reader as much as it can: refused, in few words, with a place. */
class HostileFilesTest {
    private static final int MOST_LETTERS = 60_000;
    private static final int MOST_LETTERS_OF_ONE = 5_000;

    private record Hostile(String name, String code, String text) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Hostile> files() {
        int room = ScenarioReader.BIGGEST_FILE - WholeFile.TEXT.length() - 1_000;
        return Stream.of(
                new Hostile("a long key over many values", "BA010", "{\"" + "k".repeat(400_000) + "\":" + many(300_000, k -> "1") + "}"),
                new Hostile("long keys within each other over many values", "BA010",
                        ("{\"" + "k".repeat(2_000) + "\":").repeat(60) + many(400_000, k -> "1") + "}".repeat(60)),
                new Hostile("the same key again and again", "BA007", "{" + joined(170_000, k -> "\"k\":1") + "}"),
                new Hostile("nothing but unknown keys", "BA010", "{" + joined(60_000, k -> "\"roles" + k + "\":1") + "}"),
                new Hostile("scenes that are numbers", "BA050", with("scenes", many(500_000, k -> "1"))),
                new Hostile("a long chain", "BA050", with("scenes", many(18_000, k -> scene(k, "\"s" + (k + 1) + "\"")))),
                new Hostile("many loops", "BA050", with("scenes", many(9_000, k -> scene(k, "[{\"go\":\"s0\"},{\"go\":\"s" + (k + 1) + "\"}]")))),
                new Hostile("loops of as many scenes as are allowed", "BA030",
                        with("scenes", many(200, k -> "{\"id\":\"s" + k + "\",\"week\":0,\"title\":\"T\",\"text\":[],\"next\":\"s" + (k + 1) % 200 + "\"}"))),
                new Hostile("many shocks", "BA052", with("shocks", many(room / 80, k ->
                        "{\"week\":0,\"indicator\":\"budget\",\"amount\":1,\"label\":\"l" + k + "\"}"))),
                new Hostile("many endings", "BA052", with("endings", many(room / 120, k -> "{\"id\":\"e" + k
                        + "\",\"title\":\"E\",\"when\":{\"index\":\"health\",\"atLeast\":1},\"text\":[\"x\"]}"))),
                new Hostile("many people", "BA052", with("cast", many(room / 60, k -> "{\"id\":\"p" + k + "\",\"name\":\"N\",\"title\":\"T\"}"))),
                new Hostile("a condition of many terms", "BA053", when("{\"any\":" + many(room / 30, k -> "{\"set\":\"f" + k + "\"}") + "}")),
                new Hostile("conditions within conditions", "BA053", when("{\"not\":".repeat(40) + "{\"set\":\"f\"}" + "}".repeat(40))),
                new Hostile("brackets within brackets", "BA006", "[".repeat(500_000)),
                new Hostile("a number of many digits", "BA018", with("minutes", "1" + "0".repeat(900))),
                new Hostile("a number close to one of many digits", "BA018", with("minutes", "1." + "0".repeat(900) + "1")),
                new Hostile("a number of more digits than a reader of JSON takes", "BA004", "{\"format\":1,\"minutes\":" + "1".repeat(room) + "}"),
                new Hostile("a number beyond all others", "BA018", with("minutes", "1e999999999")),
                new Hostile("a long id", "BA014", with("id", "\"" + "i".repeat(room) + "\"")),
                new Hostile("a long title", "BA014", with("title", "\"" + "t".repeat(room) + "\"")),
                new Hostile("a long word", "BA012", with("cover", "{\"motif\":\"" + "r".repeat(room) + "\",\"palette\":\"pine\"}")));
    }

    @ParameterizedTest
    @MethodSource("files")
    void areRefusedInFewWordsWithAPlace(Hostile hostile) {
        assertThat(hostile.text().length()).isLessThan(ScenarioReader.BIGGEST_FILE);
        List<Finding> findings = new ScenarioReader().read("hostile", hostile.text().getBytes(UTF_8)).findings();
        assertThat(findings).extracting(Finding::code).contains(hostile.code());
        assertThat(findings).hasSizeLessThanOrEqualTo(Findings.MOST + 1).allMatch(finding -> finding.place().line() > 0);
        assertThat(findings.stream().mapToInt(HostileFilesTest::letters).sum()).isLessThan(MOST_LETTERS);
        assertThat(findings).allMatch(finding -> letters(finding) < MOST_LETTERS_OF_ONE);
    }

    @Test
    void ofManyFindingsTheFirstHundredAreToldAndTheOthersCounted() {
        List<Finding> findings = new ScenarioReader().read("hostile", ("{" + joined(519_000 / 4, k -> "\"k\":1") + "}").getBytes(UTF_8)).findings();
        assertThat(findings).hasSize(Findings.MOST + 1);
        assertThat(findings.get(Findings.MOST).what()).startsWith("And 129,6");
        assertThat(findings.subList(0, Findings.MOST)).noneMatch(finding -> finding.code().equals(Problem.MORE_FOUND.code()));
    }

    @Test
    void theSchemaNamesTheSameBounds() {
        String schema = PublishedSchema.resource("/assets/schema/scenario-1.schema.json");
        assertThat(Stream.of(Most.SCENES, Most.OPTIONS, Most.ENDINGS, Most.SHOCKS, Most.EFFECTS, Most.FLAGS, Most.CAST, Most.CONTEXT,
                Most.EPILOGUE, Most.PARAGRAPHS, Most.ROUTES, Most.DEBRIEF, Most.TERMS)).allMatch(most -> schema.contains("\"maxItems\": " + most));
    }

    @Test
    void thePageOnTheFormatNamesThemToo() throws IOException {
        String page = Files.readString(Path.of("src/site/markdown/scenario-format.md")).replaceAll("\\s+", " ");
        assertThat(page).contains(("At most, in a file: %s scenes, %s endings, %s people, %s entries of context, %s shocks, %s entries of the epilogue, "
                + "%s points for the debrief; %s entries in a text; %s options in a decision; %s effects, %s flags and %s ways on in an option; "
                + "%s terms in a condition, %s of them within each other.").formatted(Most.SCENES, Most.ENDINGS, Most.CAST, Most.CONTEXT, Most.SHOCKS,
                Most.EPILOGUE, Most.DEBRIEF, Most.PARAGRAPHS, Most.OPTIONS, Most.EFFECTS, Most.FLAGS, Most.ROUTES, Most.TERMS, Most.DEPTH));
    }

    private static int letters(Finding finding) {
        return finding.what().length() + finding.advice().length() + finding.place().path().length();
    }

    private static String scene(int k, String next) {
        return "{\"id\":\"s" + k + "\",\"week\":0,\"next\":" + next + "}";
    }

    /** The whole file with one field replaced. */
    private static String with(String key, String value) {
        JsonObject whole = JsonParser.parseString(WholeFile.TEXT).getAsJsonObject();
        whole.add(key, JsonParser.parseString(value));
        return whole.toString();
    }

    private static String when(String condition) {
        return with("epilogue", "[{\"week\":12,\"when\":" + condition + ",\"text\":\"x\"}]");
    }

    private static String many(int count, IntFunction<String> item) {
        return "[" + joined(count, item) + "]";
    }

    private static String joined(int count, IntFunction<String> item) {
        return IntStream.range(0, count).mapToObj(item).collect(Collectors.joining(","));
    }
}
