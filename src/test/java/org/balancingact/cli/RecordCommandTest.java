package org.balancingact.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.balancingact.scenario.Playthrough;
import org.balancingact.scenario.json.Playthroughs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordCommandTest {
    @TempDir
    private Path folder;
    private Path scenario;

    @BeforeEach
    void copyScenario() throws IOException {
        scenario = Files.copy(Outcome.SMALL_CRASH, folder.resolve("small-crash.scenario.json"));
    }

    @Test
    void writesPoliciesAMixedBestEveryEndingAndEveryConditionalScene() throws IOException {
        assertThat(Outcome.of("record", scenario.toString()).exitCode()).isZero();
        assertThat(Playthroughs.read("golden", Files.readString(golden()))).extracting(Playthrough::name)
                .startsWith("all leader", "all manager", "as asked", "opposite", "mixed best", "ending: steadied")
                .contains("scene: cash", "scene: bank").doesNotContain("scene: rumours", "scene: closes");
    }

    @Test
    void aSecondTimeNothingChanges() throws IOException {
        Outcome.of("record", scenario.toString());
        String first = Files.readString(golden());
        Outcome second = Outcome.of("record", scenario.toString());
        assertThat(Files.readString(golden())).isEqualTo(first);
        assertThat(second.output().lines()).hasSize(1);
    }

    @Test
    void saysWhatHasChanged() throws IOException {
        Outcome.of("record", scenario.toString());
        Files.writeString(scenario, Files.readString(scenario).replace("-4.125", "-12"));
        assertThat(Outcome.of("record", scenario.toString()).output()).contains("changed: all leader: Budget −");
    }

    @Test
    void anOldFileThatIsBrokenIsWrittenAnew() throws IOException {
        Files.writeString(golden(), "[]");
        Outcome outcome = Outcome.of("record", scenario.toString());
        assertThat(outcome.exitCode()).isZero();
        assertThat(outcome.errors()).contains("is not a file of model runs");
        assertThat(Playthroughs.read("golden", Files.readString(golden()))).isNotEmpty();
    }

    @Test
    void aFileOfAVersionWithOtherIndicatorsIsReadAsFarAsBothKnowThem() throws IOException {
        Outcome.of("record", scenario.toString());
        String today = Files.readString(golden());
        Files.writeString(golden(), today.replaceAll("(?s),\\s+\"trust\": \\d+", ", \"serenity\": 200000"));
        assertThat(Files.readString(golden())).isNotEqualTo(today);

        List<Playthrough> read = Playthroughs.read("golden", Files.readString(golden()));
        assertThat(Playthroughs.read("again", Playthroughs.write(read))).isEqualTo(read);
        Outcome outcome = Outcome.of("record", scenario.toString());
        assertThat(outcome.errors()).doesNotContain("is not a file of model runs");
        assertThat(outcome.output().lines()).as("nothing has changed").hasSize(1);
        assertThat(Files.readString(golden())).isEqualTo(today);
    }

    private Path golden() {
        return folder.resolve("small-crash.playthroughs.json");
    }
}
