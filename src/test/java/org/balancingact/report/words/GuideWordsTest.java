package org.balancingact.report.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.balancingact.engine.Run;
import org.balancingact.report.Debrief;
import org.balancingact.report.page.GuidePage;
import org.balancingact.scenario.json.WholeFile;
import org.junit.jupiter.api.Test;

class GuideWordsTest {
    private final Debrief debrief = debrief(WholeFile.TEXT, "root-cause", "tell-why");

    @Test
    void theMomentsOfTheGuideComeFirst() {
        assertThat(GuideWords.guided(debrief)).containsExactly(new GuideWords.Moment("Week\u00a00: It leaks", List.of(), List.of("Who spoke first.")));
        assertThat(GuideWords.unmet(debrief)).isEmpty();
    }

    @Test
    void whatTheRunDidNotComeToIsNamed() {
        Debrief elsewhere = debrief(WholeFile.TEXT.replace("\"debrief\": [", "\"debrief\": [{\"scene\": \"supper\", \"listenFor\": \"Who ate.\"}, "),
                "open-floor", "tell-why");
        assertThat(GuideWords.guided(elsewhere)).extracting(GuideWords.Moment::heading).containsExactly("Week\u00a00: It leaks");
        assertThat(GuideWords.unmet(elsewhere)).isEqualTo("This run did not come to: “Supper”.");
    }

    @Test
    void everyDecisionTellsWhatWasDoneAndWhatToAsk() {
        GuideWords.Moment leak = GuideWords.decisions(debrief).get(0);
        assertThat(leak.heading()).isEqualTo("Decision\u00a01, week\u00a00: It leaks");
        assertThat(leak.happened()).startsWith("Found the cause.").contains("It was done well.");
        assertThat(leak.lines()).contains("Ask: Who knows most here?");
        assertThat(GuideWords.decisions(debrief).get(1).happened()).anyMatch(line -> line.startsWith("The same options stood in week"));
    }

    @Test
    void thePageHasAllOfIt() {
        String page = GuidePage.write(debrief, Occasion.UNKNOWN);
        assertThat(page).contains("To talk it over: Two Mondays", "Not for selection or appraisal.");
        assertThat(GuideWords.decisions(debrief).stream().flatMap(moment -> Stream.of(List.of(moment.heading()), moment.happened(), moment.lines()))
                .flatMap(List::stream)).allMatch(page::contains);
    }

    private static Debrief debrief(String scenario, String... options) {
        return Debrief.of(Run.replay(WholeFile.read(scenario).document().orElseThrow().scenario(), 1, List.of(options)));
    }
}
