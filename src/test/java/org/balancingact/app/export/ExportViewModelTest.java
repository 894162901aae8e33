package org.balancingact.app.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.balancingact.app.control.FileDialogs;
import org.balancingact.app.control.Saving;
import org.balancingact.app.task.Background;
import org.balancingact.journal.Journal;
import org.balancingact.journal.carry.RunImport;
import org.balancingact.journal.store.DataFolder;
import org.balancingact.journal.store.JournalOpening;
import org.balancingact.report.export.ExportKind;
import org.balancingact.report.export.PlotFormat;
import org.balancingact.screens.SampleRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportViewModelTest {
    @TempDir
    private Path folder;
    private Path target;
    private Journal journal;
    private ExportViewModel model;

    /** Takes what is suggested, in the folder that the test names. */
    private final class Suggested implements FileDialogs {
        @Override
        public Optional<Path> open(String title, String kind, String pattern) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> save(String title, String name) {
            return Optional.of(target.resolve(name));
        }

        @Override
        public Optional<Path> folder(String title) {
            return Optional.of(target);
        }
    }

    @BeforeEach
    void open() {
        DataFolder data = new DataFolder(folder.resolve("data"));
        SampleRecord.fill(data);
        target = folder;
        journal = JournalOpening.of(data, Clock.systemUTC()).journal();
        model = new ExportViewModel(journal.runs(1, 1).get(0).id(), () -> journal, Background.sameThread(), new Suggested());
    }

    @AfterEach
    void close() {
        journal.close();
    }

    @Test
    void aSavedRunFileIsTheRun() {
        model.save(ExportKind.RUN);
        assertThat(model.savingProperty().get().state()).isEqualTo(Saving.State.DONE);
        Path file = folder.resolve(ExportKind.RUN.fileName(model.runProperty().get().orElseThrow()));
        assertThat(RunImport.file(file).record().id()).isEqualTo(model.runProperty().get().orElseThrow().record().id());
    }

    @Test
    void plotsGoIntoANewFolderInThePickedOne() {
        model.save(PlotFormat.SVG);
        assertThat(model.savingProperty().get().words()).contains(folder.toString());
        Path plots = folder.resolve(model.runProperty().get().orElseThrow().fileName() + "-plots");
        assertThat(plots).isDirectoryContaining(file -> file.toString().endsWith("-timeline.svg"));
    }

    @Test
    void aFailureSaysWhatToDoAndTheNextAttemptMayWork() {
        target = folder.resolve("gone");
        model.save(ExportKind.CSV);
        assertThat(model.savingProperty().get().state()).isEqualTo(Saving.State.FAILED);
        assertThat(model.savingProperty().get().words()).contains("Pick another place");
        target = folder;
        model.save(ExportKind.CSV);
        assertThat(model.savingProperty().get().state()).isEqualTo(Saving.State.DONE);
        assertThat(Files.exists(folder.resolve("gone"))).isFalse();
    }
}
