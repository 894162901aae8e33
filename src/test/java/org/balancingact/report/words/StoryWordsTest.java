package org.balancingact.report.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.balancingact.scenario.Artefact;
import org.balancingact.scenario.StoryPart;
import org.balancingact.scenario.json.WholeFile;
import org.junit.jupiter.api.Test;

class StoryWordsTest {
    private final StoryWords words = new StoryWords(WholeFile.scenario());

    @Test
    void aTurnNamesWhoSaysIt() {
        assertThat(words.of(new StoryPart.Turn("jon", "Late."))).isEqualTo("Jon Lind: “Late.”");
        assertThat(words.of(new StoryPart.Turn("you", "Which side?"))).isEqualTo("You: “Which side?”");
    }

    @Test
    void anArtefactIsReadFromItsFields() {
        assertThat(words.of(new Artefact.Letter(Optional.of("Tallis, 4 May"), Optional.of("Farid"), Optional.empty(), List.of("Dear neighbours,", "come."))))
                .isEqualTo("A letter: Tallis, 4 May\nFrom: Farid\nDear neighbours,\ncome.");
        assertThat(words.of(new Artefact.Notice(Optional.empty(), Optional.empty(), Optional.empty(), List.of("Closed.")))).isEqualTo("A notice\nClosed.");
        assertThat(words.of(new Artefact.Mail("jon", "you", "The bill", List.of("One reason.")))).isEqualTo("A mail: The bill\nFrom: Jon Lind\nTo: You\nOne reason.");
        assertThat(words.of(new Artefact.MessageThread(Optional.of("Night"), List.of(new Artefact.Message("mara", Optional.of("02:10"), "Nine hours."),
                new Artefact.Message("Yuki", Optional.empty(), "Nobody."))))).isEqualTo("Messages: Night\nMara Okafor, 02:10: Nine hours.\nYuki: Nobody.");
        assertThat(words.of(new Artefact.Table("Trays", List.of("Corner", "Trays"), List.of(List.of("front left", "11"), List.of("others", "0")))))
                .isEqualTo("A table: Trays\nCorner: front left, Trays: 11\nCorner: others, Trays: 0");
    }

    @Test
    void aChartIsReadByWhatItsAuthorSaysOfIt() {
        assertThat(words.of(new Artefact.Chart("Hours", "a week", List.of("1", "2"), List.of(62_000, 71_500), "They rise.", Artefact.Chart.Shape.LINE)))
                .isEqualTo("A chart: Hours\nThey rise.");
        assertThat(StoryWords.value(71_500)).isEqualTo("71.5");
        assertThat(StoryWords.value(-1_000_000)).isEqualTo("−1,000");
    }
}
