package org.balancingact.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.balancingact.scenario.Finding;
import org.balancingact.scenario.json.Reading;
import org.balancingact.scenario.json.WholeFile;
import org.junit.jupiter.api.Test;

/** What is found in the texts and keys of a story: each slip made in a small scenario. */
class StoryChecksTest {

    @Test
    void aTwinHasTheSameOptionsInAnotherMoment() {
        assertThat(codes("")).contains("BA211");
        assertThat(finding("BA211", "").place().path()).isEqualTo("$.scenes[2].decision.twin");
    }

    @Test
    void aTwinIsMetOnEveryPathAndItsDemandHasTurned() {
        assertThat(codes("")).doesNotContain("BA212", "BA213");
        assertThat(codes("", "\"dimension\": \"agenda\", \"demand\": 1", "\"dimension\": \"agenda\", \"demand\": 0")).contains("BA213");
        assertThat(codes("", "\"scenes\": [", "\"scenes\": [{\"id\": \"door\", \"week\": 0, \"title\": \"The door\", \"text\": [], "
                + "\"next\": [{\"when\": {\"set\": \"gate-added\"}, \"go\": \"repair\"}, {\"go\": \"leak\"}]},")).contains("BA212");
    }

    @Test
    void aStandingThatNothingBringsSoFarIsFound() {
        assertThat(codes("")).doesNotContain("BA214");
        assertThat(finding("BA214", "\"atLeast\": -2, \"below\": 0", "\"atLeast\": 1").what()).contains("“mara”").contains("from -2 to 0");
        assertThat(codes("\"people\": {\"jon\": 1, \"mara\": -2},", "")).contains("BA214");
    }

    @Test
    void whatBecomesOfSomebodyIsNotLeftToGauges() {
        assertThat(codes("")).doesNotContain("BA221");
        assertThat(codes("{\"go\": \"repair\"}]}", "{\"go\": \"end\"}]}",
                "{\"any\": [{\"set\": \"gate-added\"}, {\"index\": \"health\", \"atLeast\": 40, \"below\": 80}]}", "{\"index\": \"health\", \"atLeast\": 40}"))
                .contains("BA221");
    }

    @Test
    void aKeyThatIsUsedOnceIsExpectedEverywhere() {
        assertThat(finding("BA201", "").what()).startsWith("2 of 3 scenes have no “place”");
        assertThat(codes("")).contains("BA206", "BA210", "BA217", "BA219").doesNotContain("BA208");
        assertThat(WholeFile.read(WholeFile.TEXT).findings()).isEmpty();
    }

    @Test
    void aStorySaysHowDifficultItIs() {
        assertThat(codes("")).doesNotContain("BA230");
        assertThat(codes("\"difficulty\": 2,", "")).contains("BA230");
        assertThat(codes("\"difficulty\": 2,", "", "\"place\": \"hall\", ", "")).as("a quick author's").doesNotContain("BA230");
    }

    @Test
    void slipsAreFoundInWhatAFacilitatorReads() {
        assertThat(finding("BA226", "A fault with an address.", "TODO").place().path()).isEqualTo("$.scenes[0]");
        assertThat(finding("BA226", "The gate is there, and nobody knows it.", "TBD").place().path()).isEqualTo("$.scenes[2]");
    }

    @Test
    void aShortTextReadsAfterYou() {
        assertThat(codes("")).doesNotContain("BA207");
        assertThat(codes("\"Found the cause\"", "\"found the cause\"")).contains("BA207");
        assertThat(codes("\"Found the cause\"", "\"Found\"")).contains("BA207");
    }

    @Test
    void aReasonForHereSaysWhatIsDone() {
        assertThat(codes("")).doesNotContain("BA223", "BA224", "BA225");
        assertThat(codes("asking the floor for its own answer", "the floor has its own answer")).contains("BA224");
        assertThat(codes("The seal holds.", "one two three four five six seven eight nine ten eleven twelve thirteen")).contains("BA225");
        assertThat(codes("Ask the floor with the numbers of the night on the table.", "Ask the floor.")).contains("BA223");
    }

    @Test
    void aStoryOfDismissalsNamesItsLaw() {
        assertThat(codes("You eat.", "Two are dismissed.")).doesNotContain("BA218");
        assertThat(codes("You eat.", "Two are dismissed.", "\"setting\": [\"Here the law asks for a list.\"],", "")).contains("BA218");
    }

    @Test
    void theShortCutHasFiveToSevenScenes() {
        assertThat(finding("BA220", "").what()).contains("1 to 1");
        assertThat(codes("\"core\": true,", "")).doesNotContain("BA220");
    }

    @Test
    void whatWasLeftToBeDoneIsFound() {
        assertThat(finding("BA226", "You eat.", "TODO supper").place().path()).isEqualTo("$.scenes[1]");
    }

    @Test
    void aTextThatStandsTwiceIsFound() {
        assertThat(codes("")).doesNotContain("BA227");
        assertThat(codes("\"You eat.\"", "\"You eat what there is.\"", "\"The seal leaks.\"", "\"You eat what there is.\"")).contains("BA227");
        assertThat(codes("Let the floor find its own answer.", "Take two days to find the cause.")).contains("BA227");
    }

    @Test
    void scenesOfWhichARunMeetsOneMayTellTheSame() {
        String other = "{\"id\": \"lunch\", \"week\": 0, \"title\": \"Lunch\", \"text\": [\"You eat what there is.\"], \"next\": \"end\"},\n    {\"id\": \"supper\"";
        String[] changes = {"\"You eat.\"", "\"You eat what there is.\"", "{\"id\": \"supper\"", other};

        assertThat(codes(changes)).doesNotContain("BA227");
        assertThat(codes(Stream.concat(Arrays.stream(changes), Stream.of("\"next\": \"end\"},\n    {\"id\": \"supper\"", "\"next\": \"supper\"},\n    {\"id\": \"supper\""))
                .toArray(String[]::new))).contains("BA227");
    }

    @Test
    void aNameOneLetterOffIsFound() {
        assertThat(codes("")).doesNotContain("BA228");
        assertThat(finding("BA228", "\"Mara smiles.\"", "\"Maro smiles.\"").what()).contains("“Maro”").contains("“Mara”");
        assertThat(codes("\"Mara smiles.\"", "\"Maras smile.\"")).doesNotContain("BA228");
    }

    @Test
    void demandsThatAreAllAlikeAreFound() {
        String third = "\"next\": [\n        {\"when\": {\"any\": [{\"set\": \"gate-added\"}, {\"index\": \"health\", \"atLeast\": 40, \"below\": 80}]}, \"go\": \"repair\"},\n"
                + "        {\"go\": \"end\"}]";
        String decision = "\"decision\": {\"dimension\": \"agenda\", \"demand\": 1, \"why\": \"Because.\", \"options\": [" + option("eat", "leader") + ","
                + option("fast", "manager") + "]}";
        assertThat(codes(third, decision, "\"demand\": -0.5", "\"demand\": 1")).contains("BA229");
        assertThat(codes(third, decision)).doesNotContain("BA229");
    }

    @Test
    void aFlagThatIsMisspeltWhereItIsSetIsFoundWithTheOneThatWasMeant() {
        assertThat(finding("BA105", "\"id\": \"tell-why\",", "\"id\": \"tell-why\", \"sets\": [\"gate-aded\"],").advice()).startsWith("Did you mean “gate-added”?");
    }

    @Test
    void wordsOnTheTableCountWithTheScene() {
        assertThat(codes("")).doesNotContain("BA205");
        assertThat(codes("\"You eat.\"", "\"" + "word ".repeat(115).strip() + "\"")).contains("BA205");
    }

    private static String option(String id, String style) {
        return "{\"id\": \"" + id + "\", \"style\": \"" + style + "\", \"craft\": \"sound\", \"tone\": \"kind\", \"text\": \"Do it.\", "
                + "\"consequence\": [], \"next\": \"repair\"}";
    }

    private static List<String> codes(String... changes) {
        return findings(changes).stream().map(Finding::code).toList();
    }

    private static Finding finding(String code, String... changes) {
        return findings(changes).stream().filter(found -> found.code().equals(code)).findFirst().orElseThrow();
    }

    /** @param changes what is replaced, and by what, in turn; an empty one first is none */
    private static List<Finding> findings(String... changes) {
        String text = WholeFile.TEXT;
        for (int k = changes.length % 2; k < changes.length; k += 2) {
            assertThat(text).contains(changes[k]);
            text = text.replace(changes[k], changes[k + 1]);
        }
        Reading reading = WholeFile.read(text);
        assertThat(reading.findings()).isEmpty();
        return AuthorsChecks.of(WholeFile.NAME, reading.document().orElseThrow(), Optional.empty(), Optional.empty());
    }
}
