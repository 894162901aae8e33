package org.balancingact.app.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.balancingact.app.Film;
import org.balancingact.app.control.FileDialogs;
import org.balancingact.app.control.Saving;
import org.balancingact.app.task.Background;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PaperPrintingTest {
    @TempDir
    private Path folder;

    /** Somebody who takes the name that is suggested, in one folder or another. */
    private record Suggested(Optional<Path> folder) implements FileDialogs {
        @Override
        public Optional<Path> open(String title, String kind, String pattern) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> save(String title, String name) {
            return folder.map(here -> here.resolve(name));
        }

        @Override
        public Optional<Path> folder(String title) {
            return Optional.empty();
        }
    }

    private static PaperPrinting printing(Optional<Path> folder) {
        PaperPrinting printing = new PaperPrinting(Film.document().scenario(), Film.SEED, new Suggested(folder), Background.sameThread());
        printing.print();
        return printing;
    }

    @Test
    void cardsAndTallySheetAreAPdfNamedAfterTheStory() throws IOException {
        PaperPrinting printing = printing(Optional.of(folder));
        Path file = folder.resolve(Film.document().scenario().id() + "-on-paper.pdf");
        assertThat(Files.readString(file, StandardCharsets.ISO_8859_1)).startsWith("%PDF");
        assertThat(printing.saving().savingProperty().get()).isEqualTo(new Saving(Saving.State.DONE, "Saved as " + file + "."));
    }

    @Test
    void whereItCannotBeWrittenItIsSaidWhy() {
        PaperPrinting printing = printing(Optional.of(folder.resolve("gone")));
        assertThat(printing.saving().savingProperty().get().state()).isEqualTo(Saving.State.FAILED);
    }

    @Test
    void whoeverNamesNoFileGetsNone() {
        assertThat(printing(Optional.empty()).saving().savingProperty().get().words()).isEmpty();
    }
}
