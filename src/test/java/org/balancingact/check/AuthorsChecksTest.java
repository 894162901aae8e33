package org.balancingact.check;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.balancingact.scenario.Finding;
import org.balancingact.scenario.Finding.Severity;
import org.balancingact.scenario.json.Reading;
import org.balancingact.scenario.json.ScenarioReader;
import org.balancingact.scenario.json.ShippedScenarios;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each check against a shipped scenario, which is fair, and the same made unfair in one way. */
class AuthorsChecksTest {
    private static final String FAIR = ShippedScenarios.read("zero-waste-by-q3").orElseThrow().document().orElseThrow().text();
    private static final NeverSeen ALL_SEEN = new NeverSeen(Set.of(), Set.of(), Set.of(), Set.of(), Set.of());

    @ParameterizedTest
    @MethodSource("org.balancingact.scenario.json.ShippedScenarios#ids")
    void shippedScenariosHaveNoErrorsAndNoWarnings(String id) {
        assertThat(AuthorsChecks.of(id, ShippedScenarios.read(id).orElseThrow().document().orElseThrow(), Optional.empty()))
                .allSatisfy(finding -> assertThat(finding.severity()).isEqualTo(Severity.NOTE));
    }

    @Test
    void ofMoreThanAHundredFindingsTheOthersAreCounted() {
        List<Finding> findings = findings(mutated(file -> {
            for (int k = 0; k < 150; k++) {
                file.getAsJsonArray("scenes").add(JsonParser.parseString("""
                        {"id": "island-%d", "week": 3, "title": "Island", "text": ["Nobody."], "next": "end"}""".formatted(k)));
            }
        }), Optional.empty());
        assertThat(findings).hasSize(101);
        assertThat(findings.get(100).what()).matches("And \\d+ more\\.");
        assertThat(findings.get(100).severity()).isEqualTo(Severity.WARNING);
    }

    @Test
    void aSceneThatNothingLinksToIsUnreachable() {
        assertThat(warnings(file -> file.getAsJsonArray("scenes").add(JsonParser.parseString("""
                {"id": "island", "week": 3, "title": "Island", "text": ["Nobody is here."], "next": "end",
                 "facilitator": {"notes": ["None."]}}""")))).containsExactly("BA101");
    }

    @Test
    void whatTheCountProvesIsSaidWhereItStands() {
        NeverSeen never = new NeverSeen(Set.of(first("scenes")), Set.of(firstOption().get("id").getAsString()), Set.of(first("endings")),
                Set.of("$.scenes[0].text[0]"), Set.of());

        List<Finding> findings = findings(FAIR, Optional.of(never)).stream().filter(finding -> finding.severity() == Severity.WARNING).toList();

        assertThat(findings).extracting(finding -> finding.code() + " " + finding.place().path()).containsExactlyInAnyOrder("BA101 $.scenes[0]",
                "BA102 $.scenes[0].decision.options[0]", "BA103 $.endings[0]", "BA104 $.scenes[0].text[0]");
        assertThat(findings).allSatisfy(finding -> assertThat(finding.place().line()).isPositive());
        assertThat(findings(FAIR, Optional.of(ALL_SEEN))).extracting(Finding::severity).containsOnly(Severity.NOTE);
    }

    @Test
    void aFlagThatNothingReadsIsFoundOnce() {
        List<Finding> findings = findings(mutated(file -> options(file).filter(option -> !option.has("sets")).limit(2)
                .forEach(option -> option.add("sets", strings("unread")))), Optional.empty());

        assertThat(findings).filteredOn(finding -> finding.code().equals("BA105")).singleElement()
                .satisfies(finding -> assertThat(finding.what()).contains("“unread”"));
    }

    @Test
    void aFlagThatNoRunCanSetIsFound() {
        NeverSeen never = new NeverSeen(Set.of(), Set.of(), Set.of(), Set.of(), Set.of("secret"));

        assertThat(findings(mutated(file -> firstOption(file).add("sets", strings("secret"))), Optional.of(never)))
                .extracting(Finding::code).contains("BA121");
    }

    @Test
    void aSceneWithoutNotesIsFound() {
        assertThat(warnings(file -> file.getAsJsonArray("scenes").get(0).getAsJsonObject().remove("facilitator"))).containsExactly("BA106");
    }

    @Test
    void whatIsNotCoveredIsANote() {
        assertThat(findings(FAIR, Optional.empty())).filteredOn(finding -> finding.code().equals("BA107")).singleElement()
                .satisfies(finding -> assertThat(finding.severity()).isEqualTo(Severity.NOTE));
    }

    @Test
    void anOptionThatCostsOrGainsNothingIsFound() {
        assertThat(warnings(file -> firstOption(file).add("effects", only(4)))).containsExactly("BA108");
        assertThat(warnings(file -> firstOption(file).add("effects", only(-4)))).containsExactly("BA109");
    }

    @Test
    void aLabelOfTwoOptionsIsFound() {
        assertThat(warnings(file -> options(file).limit(2).forEach(option -> option.getAsJsonObject("effects").getAsJsonArray("list")
                .get(0).getAsJsonObject().addProperty("label", "the same")))).containsExactly("BA110");
    }

    @Test
    void aLongSoundOptionIsFoundAtItsDecision() {
        assertThat(findings(mutated(file -> options(file).filter(option -> is(option, "leader") && option.get("craft").getAsString().equals("sound"))
                .findFirst().orElseThrow().addProperty("text", "word ".repeat(50).strip())), Optional.empty()))
                .filteredOn(finding -> finding.code().equals("BA111")).singleElement()
                .satisfies(finding -> assertThat(finding.place().path()).isEqualTo("$.scenes[0].decision"));
    }

    @Test
    void leaderOptionsThatAreAlwaysLongestAreFound() {
        assertThat(warnings(file -> options(file).filter(option -> is(option, "leader"))
                .forEach(option -> option.addProperty("text", option.get("text").getAsString() + " Then go on, and then on again.")))).contains("BA112");
    }

    @Test
    void wordsThatTellTheStyleAreFound() {
        assertThat(warnings(file -> options(file).forEach(option -> option.addProperty("text", option.get("text").getAsString()
                + (is(option, "leader") ? " Inspiring dreams." : " Planned budgets."))))).containsExactly("BA113");
    }

    @Test
    void oneStyleThatIsAlwaysKindIsFound() {
        assertThat(warnings(file -> options(file).filter(option -> is(option, "leader"))
                .forEach(option -> option.addProperty("tone", "kind")))).containsExactly("BA114");
    }

    @Test
    void leadingThatIsNeverQuietIsFound() {
        assertThat(warnings(file -> options(file).forEach(option -> option.remove("quiet")))).containsExactly("BA115");
    }

    @Test
    void demandsThatAllAskForOneStyleAreFound() {
        assertThat(warnings(file -> decisions(file).forEach(decision -> decision.addProperty("demand", -0.5)))).containsExactly("BA116");
    }

    @Test
    void aDimensionThatOffersOneStyleMoreOftenIsFound() {
        assertThat(warnings(file -> decisions(file).filter(decision -> decision.get("dimension").getAsString().equals("agenda"))
                .forEach(decision -> options(decision.getAsJsonArray("options")).filter(option -> is(option, "manager")).skip(1)
                        .forEach(option -> option.addProperty("style", "leader"))))).contains("BA117");
    }

    @Test
    void textThatIsHardToReadIsFound() {
        String hard = "Organisational interdependencies necessitate comprehensive reconsideration of institutional responsibilities, "
                + "notwithstanding considerable methodological uncertainties regarding implementation.";
        assertThat(warnings(file -> file.getAsJsonArray("scenes").forEach(scene ->
                scene.getAsJsonObject().add("text", strings(hard))))).contains("BA118");
    }

    @Test
    void longScenesAndOptionsAreNotes() {
        List<Finding> findings = findings(mutated(file -> {
            file.getAsJsonArray("scenes").get(0).getAsJsonObject().add("text", strings("Go on. ".repeat(50).strip()));
            firstOption(file).addProperty("text", "Go on. ".repeat(20).strip());
        }), Optional.empty());

        assertThat(findings).filteredOn(finding -> finding.severity() == Severity.NOTE).extracting(Finding::code).contains("BA119", "BA120");
    }

    @Test
    void readingEaseIsThatOfFlesch() {
        // 6 words, 6 syllables, 1 sentence.
        assertThat(ReadingLevel.ease(List.of("The cat sat on the mat."))).isCloseTo(116.145, within(0.001));
    }

    private static List<String> warnings(Consumer<JsonObject> change) {
        return findings(mutated(change), Optional.empty()).stream().filter(finding -> finding.severity() == Severity.WARNING)
                .map(Finding::code).distinct().toList();
    }

    private static List<Finding> findings(String text, Optional<NeverSeen> neverSeen) {
        Reading reading = new ScenarioReader().read("mine.scenario.json", text.getBytes(UTF_8));
        assertThat(reading.findings()).isEmpty();
        return AuthorsChecks.of("mine.scenario.json", reading.document().orElseThrow(), neverSeen);
    }

    private static String mutated(Consumer<JsonObject> change) {
        JsonObject file = JsonParser.parseString(FAIR).getAsJsonObject();
        change.accept(file);
        return file.toString();
    }

    private static Stream<JsonObject> decisions(JsonObject file) {
        return StreamSupport.stream(file.getAsJsonArray("scenes").spliterator(), false).map(JsonElement::getAsJsonObject)
                .filter(scene -> scene.has("decision")).map(scene -> scene.getAsJsonObject("decision"));
    }

    private static Stream<JsonObject> options(JsonObject file) {
        return decisions(file).flatMap(decision -> options(decision.getAsJsonArray("options")));
    }

    private static Stream<JsonObject> options(JsonArray options) {
        return StreamSupport.stream(options.spliterator(), false).map(JsonElement::getAsJsonObject);
    }

    private static JsonObject firstOption(JsonObject file) {
        return options(file).findFirst().orElseThrow();
    }

    private static JsonObject firstOption() {
        return firstOption(JsonParser.parseString(FAIR).getAsJsonObject());
    }

    private static String first(String list) {
        return JsonParser.parseString(FAIR).getAsJsonObject().getAsJsonArray(list).get(0).getAsJsonObject().get("id").getAsString();
    }

    private static boolean is(JsonObject option, String style) {
        return option.get("style").getAsString().equals(style);
    }

    private static JsonArray strings(String text) {
        JsonArray array = new JsonArray();
        array.add(new JsonPrimitive(text));
        return array;
    }

    private static JsonElement only(int amount) {
        return JsonParser.parseString("""
                {"mode": "replace", "list": [{"indicator": "trust", "amount": %d, "label": "something of its own"}]}""".formatted(amount));
    }
}
