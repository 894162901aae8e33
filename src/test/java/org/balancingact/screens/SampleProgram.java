package org.balancingact.screens;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.stage.Stage;
import org.balancingact.app.App;
import org.balancingact.app.AppContext;
import org.balancingact.app.Film;
import org.balancingact.app.style.Theme;
import org.balancingact.app.task.Background;
import org.balancingact.journal.store.DataFolder;
import org.balancingact.room.web.Network;
import org.balancingact.room.web.Networks;

/** The program on the sample record. Every visit finds the same record, the same moment and the same chance, whatever came before. */
final class SampleProgram {
    /** What a computer in a hotel may have. */
    private static final Networks NETWORKS = new Networks(List.of(new Network("wlan0", "192.168.178.23", false),
            new Network("tun0", "10.8.0.2", true)));
    private final Path sample;
    private final Path visited;

    /** @param folder may be filled and emptied */
    SampleProgram(Path folder) {
        sample = folder.resolve("sample");
        visited = folder.resolve("visited");
        empty(sample);
        SampleRecord.fill(new DataFolder(sample), new SteadyClock());
    }

    /** Goes to the stop in a window of that size, on the thread that draws. */
    void visit(Stop stop, Theme theme, int width, int height, int text, Consumer<Visit> look) {
        empty(visited);
        copy();
        try (AppContext context = new AppContext(new DataFolder(visited), new SteadyClock(), () -> Film.SEED, Background::sameThread)) {
            context.beIn(() -> NETWORKS);
            context.settings().themeProperty().set(theme);
            context.settings().textSizeProperty().set(text);
            context.settings().reducedMotionProperty().set(true);
            Stage stage = new Stage();
            stage.setWidth(width);
            stage.setHeight(height);
            App.open(stage, context);
            Visit visit = new Visit(context, stage.getScene());
            visit.settle();
            stop.way().accept(visit);
            look.accept(visit);
            stage.close();
        }
    }

    private void copy() {
        for (Path file : within(sample)) {
            try {
                Files.copy(file, visited.resolve(sample.relativize(file)), StandardCopyOption.REPLACE_EXISTING);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }

    private static void empty(Path folder) {
        try {
            Files.createDirectories(folder);
            for (Path file : within(folder).stream().sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Outer folders before what is in them, without the folder itself. */
    private static List<Path> within(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> !file.equals(folder)).toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
