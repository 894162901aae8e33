package org.balancingact.scenario.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.balancingact.scenario.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BrokenFilesTest {

    @ParameterizedTest
    @MethodSource("org.balancingact.scenario.json.Broken#files")
    void aBrokenPlaceGivesOneFindingThere(Broken broken) {
        Reading reading = WholeFile.read(broken.text());

        assertThat(reading.document()).isEmpty();
        assertThat(reading.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(broken.code());
            assertThat(finding.place()).isEqualTo(new Finding.Place(WholeFile.NAME, broken.line(), broken.path()));
            assertThat(finding.isError()).isTrue();
            assertThat(finding.what()).isNotBlank().doesNotContain("{0}", "{1}");
            assertThat(finding.advice()).isNotBlank().doesNotContain("{0}", "{1}", "{2}");
        });
    }

    @Test
    void everyProblemIsInTheCorpus() {
        Set<String> tested = Broken.files().stream().map(Broken::code).collect(Collectors.toSet());
        tested.addAll(Set.of("BA001", "BA002", "BA003", "BA004", "BA005", "BA006"));
        // Takes more than a hundred broken things: HostileFilesTest.
        tested.add(Problem.MORE_FOUND.code());
        // Are other files: CommandsTest, LibraryViewModelTest.
        tested.addAll(Set.of("BA055", "BA056"));

        assertThat(Arrays.stream(Problem.values()).map(Problem::code)).allSatisfy(code -> assertThat(tested).contains(code));
    }

    @Test
    void brokenJsonIsPlacedWhereItBreaks() {
        String text = WholeFile.TEXT.replace("\"title\": \"Supper\",", "\"title\": \"Supper\"");
        int line = 1 + (int) text.substring(0, text.indexOf("\"Supper\"")).chars().filter(character -> character == '\n').count();

        assertFinding(text.getBytes(UTF_8), "BA004", line, "$.scenes[1]");
    }

    @Test
    void otherThanStrictJsonIsRefused() {
        Stream.of("{\"a\": 1,}", "{'a': 1}", "{\"a\": NaN}", "{\"a\": 01}", "// {}", "{} {}", "{\"a\": TRUE}", "[1;2]", "{\"a\" = 1}",
                "{\"a\": \"\t\"}", "{\"a\": \"\\ud800\"}", "{\"a\": \"\\x\"}", "nonsense").forEach(text -> assertThat(WholeFile.read(text).findings()).as(text)
                .extracting(Finding::code).containsExactly("BA004"));
    }

    @Test
    void aFileCutShortSaysSo() {
        String half = WholeFile.TEXT.substring(0, WholeFile.TEXT.indexOf("\"shocks\""));

        assertFinding(half.getBytes(UTF_8), "BA005", 1 + (int) half.chars().filter(character -> character == '\n').count(), "$");
        assertFinding(new byte[0], "BA005", 1, "$");
    }

    @Test
    void bytesThatAreNotUtf8AreFoundInTheirLine() {
        String text = WholeFile.TEXT.replace("You eat.", "You ate paté.");
        int line = 1 + (int) text.substring(0, text.indexOf("paté")).chars().filter(character -> character == '\n').count();

        assertFinding(text.getBytes(ISO_8859_1), "BA003", line, "$");
        assertThat(new ScenarioReader().read("x", text.getBytes(UTF_16)).findings()).extracting(Finding::code).containsExactly("BA003");
        assertThat(WholeFile.read(text).findings()).isEmpty();
    }

    @Test
    void aByteOrderMarkIsNoError() {
        assertThat(WholeFile.read("\ufeff" + WholeFile.TEXT).findings()).isEmpty();
    }

    @Test
    void aFileThatIsTooBigIsNotParsed() {
        assertFinding((WholeFile.TEXT + " ".repeat(ScenarioReader.BIGGEST_FILE)).getBytes(UTF_8), "BA002", 0, "$");
    }

    @Test
    void tooDeepNestingIsFoundWhereItGoesTooDeep() {
        String deep = "{\"not\": ".repeat(70) + "{\"chose\": \"tell-why\"}" + "}".repeat(70);

        Reading reading = WholeFile.read(WholeFile.TEXT.replace("{\"chose\": \"tell-why\"}", deep));

        assertThat(reading.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("BA006");
            assertThat(finding.place().path()).startsWith("$.endings[1].text[1].when.not.not");
        });
    }

    @Test
    void aNewerFormatIsNotJudgedFurther() {
        assertThat(WholeFile.read("{\"format\": 2, \"acts\": []}").findings()).singleElement()
                .satisfies(finding -> assertThat(finding.what()).contains("newer version of the program"));
    }

    @Test
    void aRootThatIsNoObjectIsOneFinding() {
        assertThat(WholeFile.read("[]").findings()).extracting(Finding::code).containsExactly("BA009");
    }

    @Test
    void aBrokenPartDoesNotMakeOthersLookBroken() {
        String text = WholeFile.TEXT.replace("\"scenes\": [", "\"scenes\": 7, \"$schema-of-old\": [");

        assertThat(WholeFile.read(text).findings()).extracting(Finding::code).containsExactly("BA009", "BA010");
    }

    private static void assertFinding(byte[] content, String code, int line, String path) {
        assertThat(new ScenarioReader().read(WholeFile.NAME, content).findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(code);
            assertThat(finding.place()).isEqualTo(new Finding.Place(WholeFile.NAME, line, path));
        });
    }
}
