package org.balancingact.app.settings;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import javafx.beans.InvalidationListener;
import org.balancingact.app.task.Timetable;
import org.balancingact.file.Content;
import org.balancingact.file.NotWritten;
import org.balancingact.file.Turn;
import org.balancingact.file.WholeFile;
import org.balancingact.i18n.Messages;

/**
 * Keeps settings in a file: read once, then what was changed here is written a moment after the last change over what stands in the
 * file by then. So other windows keep what they changed, and newer versions what only they know. A file that can't be understood is
 * set aside, and the defaults hold.
 */
public final class SettingsFile implements AutoCloseable {
    private static final long DELAY_MILLISECONDS = 500;

    private final Path file;
    private final Consumer<String> failed;
    private final Settings settings = new Settings();
    private final List<StoredSetting<?>> stored = StoredSetting.of(settings);
    private final Optional<String> notice;
    private final Map<String, JsonElement> changed = new LinkedHashMap<>();
    private final Timetable writer = new Timetable("settings");
    private Optional<Future<?>> pending = Optional.empty();
    private boolean failing;

    /** @param failed hears, on any thread, a sentence for people once the settings can't be written */
    public SettingsFile(Path file, Consumer<String> failed) {
        this.file = file.toAbsolutePath();
        this.failed = failed;
        this.notice = read();
        stored.forEach(setting -> setting.property().addListener((InvalidationListener) change -> saveSoon(setting)));
    }

    public Settings settings() {
        return settings;
    }

    /** What the user should know about the file, if anything. */
    public Optional<String> notice() {
        return notice;
    }

    private Optional<String> read() {
        try {
            JsonObject found = readFile();
            stored.forEach(setting -> setting.take(found));
            return Optional.empty();
        } catch (IOException | JsonParseException | IllegalStateException | UnsupportedOperationException | NumberFormatException broken) {
            return Optional.of(setAside());
        }
    }

    private JsonObject readFile() throws IOException {
        if (!Files.exists(file)) {
            return new JsonObject();
        }
        if (!Files.isRegularFile(file)) {
            throw new FileSystemException(file.toString(), null, "a pipe would be read for ever");
        }
        JsonElement found = JsonParser.parseString(Files.readString(file));
        return found.isJsonNull() ? new JsonObject() : found.getAsJsonObject();
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

    private synchronized void saveSoon(StoredSetting<?> setting) {
        changed.put(setting.key(), setting.value());
        pending.ifPresent(save -> save.cancel(false));
        pending = Optional.of(writer.later(this::save, DELAY_MILLISECONDS));
    }

    /** What can't be written is tried again with the next change, and told once only. */
    synchronized void save() {
        pending = Optional.empty();
        try {
            Turn.with(file.resolveSibling(file.getFileName() + ".lock"), this::writeChanged);
            changed.clear();
            failing = false;
        } catch (NotWritten failure) {
            if (!failing) {
                failed.accept(Messages.of("settings").text("file.unwritten", failure.sentence()));
            }
            failing = true;
        }
    }

    private void writeChanged() {
        JsonObject whole = understood();
        changed.forEach(whole::add);
        byte[] text = new GsonBuilder().setPrettyPrinting().serializeNulls().create().toJson(whole).getBytes(StandardCharsets.UTF_8);
        WholeFile.writeWithFolder(file, Content.of(text));
    }

    /** What stands in the file now; where that can't be understood, it is set aside, and all settings as they are here. */
    private JsonObject understood() {
        try {
            return readFile();
        } catch (IOException | JsonParseException | IllegalStateException broken) {
            setAside();
            JsonObject here = new JsonObject();
            stored.forEach(setting -> here.add(setting.key(), setting.value()));
            return here;
        }
    }

    /** Writes what is still to be written. */
    @Override
    public synchronized void close() {
        writer.close();
        if (!changed.isEmpty()) {
            save();
        }
    }
}
