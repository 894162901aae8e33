package org.balancingact.app.settings;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonParseException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import javafx.beans.InvalidationListener;
import org.balancingact.file.WholeFile;
import org.balancingact.i18n.Messages;

/**
 * Keeps settings in a file: read once, then written a moment after the last change, whole or not at all. A file that can't be
 * understood is set aside, and the defaults hold.
 */
public final class SettingsFile implements AutoCloseable {
    private static final long DELAY_MILLISECONDS = 500;

    private final Path file;
    private final Settings settings = new Settings();
    private final Optional<String> notice;
    private final ScheduledExecutorService writer = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "settings");
        thread.setDaemon(true);
        return thread;
    });
    private Optional<ScheduledFuture<?>> pending = Optional.empty();

    public SettingsFile(Path file) {
        this.file = file;
        this.notice = read();
        InvalidationListener saveSoon = change -> saveSoon();
        settings.all().forEach(setting -> setting.addListener(saveSoon));
    }

    public Settings settings() {
        return settings;
    }

    /** What the user should know about the file, if anything. */
    public Optional<String> notice() {
        return notice;
    }

    private Optional<String> read() {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            StoredSettings stored = gson().fromJson(Files.readString(file), StoredSettings.class);
            Optional.ofNullable(stored).ifPresent(read -> read.copyTo(settings));
            return Optional.empty();
        } catch (IOException | JsonParseException broken) {
            return Optional.of(setAside());
        }
    }

    private String setAside() {
        Messages messages = Messages.of("settings");
        Path aside = file.resolveSibling(file.getFileName() + ".broken");
        try {
            Files.move(file, aside, StandardCopyOption.REPLACE_EXISTING);
            return messages.text("file.broken", aside);
        } catch (IOException untouched) {
            return messages.text("file.unreadable", file);
        }
    }

    /** Made when it is needed: the first start needs none. */
    private static Gson gson() {
        return new GsonBuilder().setPrettyPrinting().create();
    }

    private synchronized void saveSoon() {
        pending.ifPresent(save -> save.cancel(false));
        StoredSettings snapshot = StoredSettings.of(settings);
        pending = Optional.of(writer.schedule(() -> write(snapshot), DELAY_MILLISECONDS, TimeUnit.MILLISECONDS));
    }

    private synchronized void write(StoredSettings snapshot) {
        pending = Optional.empty();
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
        } catch (IOException notSaved) {
            throw new UncheckedIOException(notSaved);
        }
        WholeFile.write(file, gson().toJson(snapshot).getBytes(StandardCharsets.UTF_8));
    }

    /** Writes what is still to be written. */
    @Override
    public synchronized void close() {
        writer.shutdownNow();
        if (pending.isPresent()) {
            write(StoredSettings.of(settings));
        }
    }
}
