package org.balancingact.learn;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.balancingact.i18n.Words;
import org.balancingact.scenario.Finding;
import org.balancingact.scenario.json.ShippedFiles;
import org.junit.jupiter.api.Test;

class CourseTest {
    private static final Course SHIPPED = Course.shipped();
    private static final int RUN = 6;

    @Test
    void whatIsShippedIsWholeAndWellMade() {
        assertThat(CourseCheck.of(SHIPPED)).extracting(Finding::what).isEmpty();
        assertThat(SHIPPED.units()).hasSize(7);
        assertThat(SHIPPED.items()).hasSize(73);
    }

    /** The seed text itself is not kept here: only what each run of six words in it comes to. */
    @Test
    void noRunOfSixWordsIsTakenFromTheTaughtTextButTheQuotation() throws IOException {
        Set<String> taught;
        try (InputStream file = CourseTest.class.getResourceAsStream("/learn/six-words")) {
            taught = new String(file.readAllBytes(), StandardCharsets.US_ASCII).lines().collect(Collectors.toSet());
        }
        assertThat(taught).hasSizeGreaterThan(500);
        Stream<String> texts = SHIPPED.units().stream().flatMap(unit -> Stream.concat(unit.texts().stream(),
                unit.items().stream().flatMap(item -> item.texts().stream())));
        Stream<String> words = SHIPPED.glossary().words().stream().map(Word::text);
        assertThat(Stream.concat(texts, words).flatMap(CourseTest::runs).filter(run -> taught.contains(Integer.toHexString(run.hashCode()))))
                .isEmpty();
    }

    private static Stream<String> runs(String text) {
        List<String> words = Words.of(text);
        return IntStream.rangeClosed(0, words.size() - RUN).mapToObj(start -> String.join(" ", words.subList(start, start + RUN)));
    }

    @Test
    void aBrokenFileIsLeftOutAndTheRestWorks() {
        TreeMap<String, byte[]> files = files();
        files.computeIfPresent("2-six-differences.json", (name, content) -> changed(content, "\"why\"", "\"wy\""));
        Course course = Course.of(files);
        assertThat(course.units()).extracting(Unit::number).containsExactly(1, 3, 4, 5, 6, 7);
        assertThat(course.findings()).extracting(Finding::code).contains("BA010");
    }

    @Test
    void aQuestionThatIsThereInTwoUnitsIsFoundInTheSecond() {
        TreeMap<String, byte[]> files = files();
        files.computeIfPresent("2-six-differences.json", (name, content) -> changed(content, "\"u2-shelf\"", "\"u1-pumps\""));
        Course course = Course.of(files);
        assertThat(course.unit("six-differences")).isEmpty();
        assertThat(course.findings()).singleElement().satisfies(finding -> assertThat(finding.what()).contains("u1-pumps"));
    }

    @Test
    void whatIsWrongInAQuestionIsToldWithItsLine() {
        assertThat(findings("\"right\": \"manager\"", "\"right\": \"both\"")).extracting(Finding::code).containsExactly("BA012");
        assertThat(findings("\"DEF-M\"\n   ]", "\"DEF-X\"\n   ]")).extracting(Finding::code).contains("BA301");
        assertThat(findings("\"zaleznik-1977\"", "\"zaleznik-1978\"")).singleElement()
                .satisfies(finding -> assertThat(finding.place().line()).isGreaterThan(50));
        assertThat(findings("\"right\": 1,\n     \"why\": \"Nothing can", "\"right\": 0,\n     \"why\": \"Nothing can")).extracting(Finding::code)
                .as("twins with one answer").containsExactly("BA301");
    }

    private static List<Finding> findings(String before, String after) {
        TreeMap<String, byte[]> files = files();
        files.computeIfPresent("1-two-kinds-of-work.json", (name, content) -> changed(content, before, after));
        return Course.of(files).findings();
    }

    private static TreeMap<String, byte[]> files() {
        return new TreeMap<>(ShippedFiles.names("assets/learn/").stream()
                .collect(Collectors.toMap(name -> name, name -> ShippedFiles.content("assets/learn/", name))));
    }

    private static byte[] changed(byte[] content, String before, String after) {
        String text = new String(content, StandardCharsets.UTF_8);
        assertThat(text).contains(before);
        return text.replaceFirst(Pattern.quote(before), after).getBytes(StandardCharsets.UTF_8);
    }
}
