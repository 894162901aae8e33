package org.balancingact.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LearnCommandTest {
    @TempDir
    private Path folder;

    private Outcome run(String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        Collections.addAll(all, "--data", folder.toString());
        return Outcome.of(all.toArray(String[]::new));
    }

    @Test
    void unitsAreListedAndPrinted() {
        assertThat(run("learn").output()).contains("1 Two kinds of work", "7 Letting go of the how");
        assertThat(run("learn", "1").output()).contains("What is managing, and what is leading?", "To remember", "Zaleznik");
        assertThat(run("learn", "six-differences", "--json").output()).contains("\"id\": \"six-differences\"", "\"u2-shelf\"");
        assertThat(run("learn", "eight").exitCode()).isEqualTo(1);
    }

    @Test
    void aUnitIsWrittenAsAPageToPrint() throws IOException {
        Path page = folder.resolve("unit.html");
        assertThat(run("learn", "5", "--html", page.toString()).exitCode()).isZero();
        assertThat(Files.readString(page)).contains("A launch and a crisis", "To remember", "What is known, what is opinion")
                .doesNotContain("*").contains("<em>");
        assertThat(run("learn", "--html", page.toString()).exitCode()).isEqualTo(1);
    }

    @Test
    void theCheckOfWhatIsShippedFindsNothing() {
        Outcome outcome = run("learn", "--check");
        assertThat(outcome.exitCode()).isZero();
        assertThat(outcome.output()).contains("7", "73");
    }

    @Test
    void answersAreKeptAndComeBackWhenTheyAreDue() throws IOException {
        Path answers = folder.resolve("answers");
        Files.write(answers, Collections.nCopies(40, "1"));
        Outcome first = run("learn", "4", "--practise", "--seed", "7", "--answers", answers.toString(), "--today", "2026-03-02");
        assertThat(first.exitCode()).isZero();
        assertThat(first.errors()).as("what is said of the answers").contains("let handlers decide up to 200").doesNotContain("..");
        List<String> lines = first.output().lines().toList();
        assertThat(lines).isNotEmpty().allMatch(line -> line.matches("\\{\"item\":\"u4-[a-z0-9-]+\",\"right\":(true,\"box\":2,\"due\":\"2026-03-05\""
                + "|false,\"box\":1,\"due\":\"2026-03-03\")}"));
        assertThat(run("learn", "--practise", "--today", "2026-03-02").errors()).contains("Nothing comes back");
        Outcome later = run("learn", "--practise", "--seed", "7", "--answers", answers.toString(), "--today", "2026-03-03");
        assertThat(later.output()).contains("\"box\":1,\"due\":\"2026-03-04\"");
    }
}
