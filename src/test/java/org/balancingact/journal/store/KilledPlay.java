package org.balancingact.journal.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.balancingact.journal.Journal;
import org.balancingact.journal.Played;
import org.balancingact.journal.RunId;
import org.balancingact.journal.RunRecord;

/** A process that played until it was killed, and what it said it had put on record. */
public final class KilledPlay {
    /** The last line may have been cut off by the kill; ids have 36 letters. */
    private static final String WHOLE_LINE = "(begun|finished) \\S{36}|chosen \\S{36} (leader|manager)-\\d+";

    private final Map<String, List<String>> choices = new LinkedHashMap<>();
    private final Set<String> finished = new HashSet<>();

    private KilledPlay() {}

    /**
     * Plays and kills; how many choices were acknowledged, and found again while others may go on playing.
     *
     * @throws AssertionError if one is lost
     */
    public static int playKillAndLook(Path folder, int seed) throws IOException, InterruptedException {
        KilledPlay killed = new KilledPlay();
        KilledProcess.after(PlayingProcess.start(folder, seed), seed).stream().filter(line -> line.matches(WHOLE_LINE)).forEach(killed::hear);
        killed.look(folder);
        return killed.choices.values().stream().mapToInt(List::size).sum();
    }

    private void hear(String line) {
        String[] words = line.split(" ");
        switch (words[0]) {
            case "begun" -> choices.put(words[1], new ArrayList<>());
            case "chosen" -> choices.get(words[1]).add(words[2]);
            case "finished" -> finished.add(words[1]);
            default -> throw new AssertionError(line);
        }
    }

    private void look(Path folder) {
        try (Journal journal = JournalOpening.of(new DataFolder(folder), Played.CLOCK).journal()) {
            choices.forEach((id, options) -> {
                RunRecord record = journal.run(RunId.of(id).orElseThrow()).orElseThrow();
                assertThat(record.optionIds()).hasSizeBetween(options.size(), options.size() + 1);
                assertThat(record.optionIds().subList(0, options.size())).isEqualTo(options);
                assertThat(record.finish().isPresent() || !finished.contains(id)).isTrue();
                assertThat(journal.claim(record.id())).as("free again").isPresent();
            });
        }
    }
}
