package org.balancingact.check;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.balancingact.analysis.moment.MomentDecides;
import org.balancingact.scenario.Finding;
import org.balancingact.scenario.Finding.Severity;
import org.balancingact.scenario.Stories;
import org.balancingact.scenario.json.Reading;
import org.balancingact.scenario.json.ScenarioDocument;
import org.balancingact.scenario.json.ScenarioReader;
import org.junit.jupiter.api.Test;

/** Each check against a story that was made fair, and the same made unfair in one way. */
class AuthorsChecksTest {
    private static final String FAIR = fair();
    private static final NeverSeen ALL_SEEN = new NeverSeen(Set.of(), Set.of(), Set.of(), Set.of(), Set.of());

    /** The table's effects alone, and in each cell of style and craft as many kind options as hard ones; some sound ones longer. */
    private static String fair() {
        JsonObject file = JsonParser.parseString(Stories.zeroWaste().text()).getAsJsonObject();
        Map<String, Integer> met = new HashMap<>();
        options(file).forEach(option -> {
            option.remove("effects");
            int number = met.merge(option.get("style").getAsString() + option.get("craft").getAsString(), 1, Integer::sum);
            option.addProperty("tone", number % 2 == 0 ? "kind" : "hard");
            if (isSound(option) && is(option, "manager") && number <= 3) {
                option.addProperty("text", option.get("text").getAsString() + " Then go on with it.");
            }
        });
        return file.toString();
    }

    @Test
    void theFairStoryHasNoErrorsAndNoWarnings() {
        assertThat(findings(FAIR, Optional.empty())).allSatisfy(finding -> assertThat(finding.severity()).as(finding.what()).isEqualTo(Severity.NOTE));
    }

    @Test
    void ofMoreThanAHundredFindingsTheOthersAreCounted() {
        List<Finding> findings = findings(mutated(file -> {
            for (int k = 0; k < 150; k++) {
                file.getAsJsonArray("scenes").add(JsonParser.parseString("""
                        {"id": "island-%s", "week": 3, "title": "Island", "text": ["Nobody."], "next": "end"}""".formatted(k)));
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
        assertThat(warnings(file -> firstOption(file).add("effects", only(4)))).contains("BA108");
        assertThat(warnings(file -> firstOption(file).add("effects", only(-4)))).contains("BA109");
    }

    @Test
    void aLabelOfTwoOptionsIsFound() {
        assertThat(warnings(file -> sound(file).limit(2).forEach(option -> option.add("effects", added("trust", 1, true)))))
                .containsExactly("BA110");
    }

    @Test
    void leaderOptionsThatAreAlwaysLongestAreFound() {
        assertThat(warnings(file -> options(file).filter(option -> is(option, "leader")).forEach(AuthorsChecksTest::lengthen)))
                .contains("BA111", "BA112", "BA124").doesNotContain("BA126");
    }

    @Test
    void soundOptionsThatAreAlwaysLongestAreFound() {
        assertThat(warnings(file -> sound(file).forEach(AuthorsChecksTest::lengthen))).contains("BA123", "BA125", "BA126").doesNotContain("BA111");
    }

    private static void lengthen(JsonObject option) {
        option.addProperty("text", option.get("text").getAsString() + " Then go on, and then on again, and on, and on.");
    }

    @Test
    void wordsThatTellTheStyleAreFoundWithTheWords() {
        List<Finding> findings = findings(mutated(file -> options(file).forEach(option -> option.addProperty("text",
                option.get("text").getAsString() + (is(option, "leader") ? " Sunward." : " Moonward.")))), Optional.empty());
        assertThat(findings).filteredOn(finding -> finding.code().equals("BA113")).singleElement().satisfies(finding ->
                assertThat(finding.what()).contains("chance 50").contains("“sunward” leader 40, manager 0"));
    }

    @Test
    void marksThatTellHowWellAThingIsDoneAreFound() {
        List<Finding> findings = findings(mutated(file -> options(file).filter(option -> !isSound(option))
                .forEach(option -> option.addProperty("text", option.get("text").getAsString() + " (So.)"))), Optional.empty());
        assertThat(findings).filteredOn(finding -> finding.code().equals("BA122")).singleElement().satisfies(finding ->
                assertThat(finding.what()).contains("“(” sound 0, poor 40"));
    }

    @Test
    void aKindOfOptionThatIsAlwaysKindIsFoundEvenWhereItsStyleIsBalanced() {
        assertThat(warnings(file -> options(file).filter(option -> is(option, "leader"))
                .forEach(option -> option.addProperty("tone", isSound(option) ? "kind" : "hard")))).containsExactly("BA114");
    }

    @Test
    void effectsOutOfBalanceWithTheTableAreFoundAtTheirOption() {
        assertThat(warnings(file -> sound(file).findFirst().orElseThrow().add("effects", added("trust", 4, true)))).containsExactly("BA127");
        assertThat(warnings(file -> sound(file).findFirst().orElseThrow().add("effects", added("trust", -5, true)))).containsExactly("BA128");
        assertThat(warnings(file -> poor(file).add("effects", added("trust", 1, true)))).containsExactly("BA129", "BA130");
        assertThat(warnings(file -> poor(file).add("effects", added("trust", -1, true)))).isEmpty();
    }

    @Test
    void anOptionThatIsMostlyTakenAsWrittenIsFound() {
        assertThat(warnings(file -> poor(file).add("effects", added("trust", -15, true)))).isEmpty();
        assertThat(warnings(file -> poor(file).add("effects", JsonParser.parseString("""
                {"mode": "replace", "list": [{"indicator": "trust", "amount": -12, "label": "a"},
                 {"indicator": "order", "amount": 2, "label": "b", "scaled": true}]}""")))).containsExactly("BA131");
    }

    @Test
    void aStyleThatPaysMoreThanTheOtherIsFound() {
        assertThat(warnings(file -> sound(file).filter(option -> is(option, "leader"))
                .forEach(option -> option.add("effects", added("trust", 3, true))))).contains("BA132");
        assertThat(warnings(file -> sound(file).filter(option -> is(option, "leader"))
                .forEach(option -> option.add("effects", added("trust", -3, true))))).contains("BA133");
    }

    @Test
    void whereAPatternPaysAsMuchAsReadingTheMomentThatIsFound() {
        ScenarioDocument document = Stories.zeroWaste();
        List<Finding> findings = AuthorsChecks.of("mine", document, Optional.empty(), MomentDecides.ofStory(document.scenario()));
        assertThat(findings).filteredOn(finding -> finding.code().equals("BA134")).singleElement().satisfies(finding ->
                assertThat(finding.what()).isEqualTo("Alternating, leading first, among sound plays: 80.6\u00a0%; it should be 30\u00a0% to 75\u00a0%."));
        assertThat(findings).filteredOn(finding -> finding.code().equals("BA135")).singleElement().satisfies(finding ->
                assertThat(finding.what()).contains("two by two"));
        assertThat(findings).extracting(Finding::code).contains("BA136");
    }

    @Test
    void leadingThatIsNeverQuietIsFound() {
        assertThat(warnings(file -> options(file).forEach(option -> option.remove("quiet")))).containsExactly("BA115");
    }

    @Test
    void demandsThatAllAskForOneStyleAreFound() {
        assertThat(warnings(file -> decisions(file).forEach(decision -> decision.addProperty("demand", -0.5)))).containsExactly("BA116", "BA229");
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
        return AuthorsChecks.of("mine.scenario.json", reading.document().orElseThrow(), neverSeen, Optional.empty());
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

    private static Stream<JsonObject> sound(JsonObject file) {
        return options(file).filter(AuthorsChecksTest::isSound);
    }

    /** The first poor option. */
    private static JsonObject poor(JsonObject file) {
        return options(file).filter(option -> !isSound(option)).findFirst().orElseThrow();
    }

    private static boolean isSound(JsonObject option) {
        return option.get("craft").getAsString().equals("sound");
    }

    private static JsonElement added(String indicator, int amount, boolean scaled) {
        return JsonParser.parseString("""
                {"mode": "add", "list": [{"indicator": "%s", "amount": %s, "label": "the same", "scaled": %s}]}"""
                .formatted(indicator, amount, scaled));
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
                {"mode": "replace", "list": [{"indicator": "trust", "amount": %s, "label": "something of its own"}]}""".formatted(amount));
    }
}
