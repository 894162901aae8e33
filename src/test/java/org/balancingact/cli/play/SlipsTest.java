package org.balancingact.cli.play;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import org.balancingact.cli.terminal.Terminal;
import org.balancingact.scenario.Artefact;
import org.balancingact.scenario.StoryPart;
import org.balancingact.scenario.json.WholeFile;
import org.junit.jupiter.api.Test;

class SlipsTest {
    private static final Artefact TABLE = new Artefact.Table("Leaking trays", List.of("Corner", "Trays"), List.of(List.of("front left", "11"), List.of("others", "0")));

    @Test
    void talkNamesWhoSaysIt() {
        assertThat(told(80, new StoryPart.Turn("jon", "Late."), new StoryPart.Turn("you", "Which side?")))
                .isEqualTo("\nJon Lind: “Late.”\n\nYou: “Which side?”\n");
    }

    @Test
    void aTableStandsInColumnsWithItsNumbersAtTheRight() {
        assertThat(told(80, TABLE)).isEqualTo("""

                  | Leaking trays
                  | Corner      Trays
                  | front left     11
                  | others          0
                """);
    }

    @Test
    void whereColumnsHaveNoRoomATableIsToldInSentences() {
        assertThat(told(20, TABLE)).contains("Corner: front").doesNotContain("front left     11");
    }

    @Test
    void aChartIsItsNumbersAndWhatTheyShow() {
        Artefact chart = new Artefact.Chart("Hours", "a week", List.of("wk 1", "2"), List.of(62_000, 118_500), "They rise.", Artefact.Chart.Shape.LINE);

        assertThat(told(80, chart)).isEqualTo("""

                  | Hours
                  |       a week
                  | wk 1      62
                  | 2      118.5
                  | They rise.
                """);
    }

    @Test
    void aThreadNamesItsWriters() {
        assertThat(told(80, new Artefact.MessageThread(Optional.of("Night"), List.of(new Artefact.Message("jon", Optional.of("02:10"), "Nine hours.")))))
                .isEqualTo("\n  | Night\n  | Jon Lind, 02:10: Nine hours.\n");
    }

    private static String told(int width, StoryPart... parts) {
        StringWriter said = new StringWriter();
        Terminal terminal = Terminal.ofPipes(InputStream.nullInputStream(), said, new StringWriter(), width);
        new Storyteller(terminal, WholeFile.scenario()).tell(List.of(parts));
        terminal.output().flush();
        return said.toString().replace(System.lineSeparator(), "\n");
    }
}
