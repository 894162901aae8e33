package org.balancingact.journal.carry;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.util.HexFormat;
import java.util.Optional;
import org.balancingact.engine.OptionNotOffered;
import org.balancingact.i18n.Messages;
import org.balancingact.journal.KeptScenario;
import org.balancingact.journal.RoomRecord;
import org.balancingact.journal.RunRecord;
import org.balancingact.scenario.json.FileKind;
import org.balancingact.scenario.json.NotWhole;
import org.balancingact.scenario.json.ScenarioDocument;
import org.balancingact.scenario.json.WholeNumbers;

/**
 * A run as a file that any copy of the program can take in: JSON that holds the run, the text of its scenario, and a SHA-256
 * over both that finds out what was damaged. On import the run is played again, so a result that its choices don’t give is
 * found out too.
 */
public final class RunFile {
    /** Bytes; a scenario has at most one MiB. */
    public static final int BIGGEST_FILE = 4 << 20;

    private static final int FORMAT = 1;
    private static final Gson GSON = WholeNumbers.exact(new GsonBuilder().disableHtmlEscaping()).create();
    private static final Gson PRETTY = GSON.newBuilder().setPrettyPrinting().create();
    private static final Messages MESSAGES = Messages.of("record");

    private RunFile() {}

    /** The file of the run, which was played with the scenario and in no room. */
    public static String write(RunRecord run, ScenarioDocument document) {
        return write(run, document, Optional.empty());
    }

    /** The same with the sums of the votes of the room that played it, if one did. */
    public static String write(RunRecord run, ScenarioDocument document, Optional<RoomRecord> room) {
        JsonObject file = new JsonObject();
        file.addProperty("kind", FileKind.RUN_MARK);
        file.addProperty("format", FORMAT);
        file.addProperty("note", MESSAGES.text("file.note"));
        file.add("run", GSON.toJsonTree(WrittenRun.of(run)));
        file.addProperty("scenario", document.text());
        room.ifPresent(played -> file.add("room", GSON.toJsonTree(WrittenRoom.of(played))));
        file.addProperty("sha256", hash(file));
        return PRETTY.toJson(file) + "\n";
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws ImportRefused if it is no run file, damaged, changed, newer, or does not agree with its own scenario
     */
    public static ImportedRun read(byte[] content) {
        if (content.length == 0) {
            throw new ImportRefused(MESSAGES.text("file.empty"));
        }
        if (content.length > BIGGEST_FILE) {
            throw new ImportRefused(MESSAGES.text("file.big"));
        }
        if (FileKind.isUtf16(content)) {
            throw new ImportRefused(MESSAGES.text("file.utf16"));
        }
        JsonObject file = parse(content);
        JsonElement hash = file.remove("sha256");
        if (hash == null || !hash.isJsonPrimitive() || !hash.getAsString().equals(hash(file))) {
            throw new ImportRefused(MESSAGES.text("file.changed"));
        }
        try {
            ScenarioDocument document = KeptScenario.read(file.get("scenario").getAsString())
                    .orElseThrow(() -> new ImportRefused(MESSAGES.text("file.scenario")));
            RunRecord run = GSON.fromJson(file.get("run"), WrittenRun.class).play(document);
            Optional<RoomRecord> room = Optional.ofNullable(file.get("room"))
                    .map(votes -> GSON.fromJson(votes, WrittenRoom.class).read(run, document.scenario()));
            return new ImportedRun(run, document, room, Optional.empty());
        } catch (OptionNotOffered | RunMismatch differs) {
            throw new ImportRefused(MESSAGES.text("file.differs"), differs);
        } catch (NotWhole other) {
            throw new ImportRefused(MESSAGES.text("file.number", other.digits(), other.path()), other);
        } catch (JsonParseException | DateTimeException | NullPointerException | IllegalArgumentException | IllegalStateException
                | UnsupportedOperationException broken) {
            throw new ImportRefused(MESSAGES.text("file.changed"), broken);
        }
    }

    private static JsonObject parse(byte[] content) {
        try {
            JsonReader reader = new JsonReader(new StringReader(new String(content, StandardCharsets.UTF_8)));
            reader.setStrictness(Strictness.STRICT);
            JsonObject file = JsonParser.parseReader(reader).getAsJsonObject();
            if (reader.peek() != JsonToken.END_DOCUMENT) {
                throw new ImportRefused(MESSAGES.text("file.changed"));
            }
            if (!FileKind.RUN_MARK.equals(file.get("kind").getAsString())) {
                throw new ImportRefused(MESSAGES.text("file.other"));
            }
            if (WholeNumbers.ofInt(file.get("format")) > FORMAT) {
                throw new ImportRefused(MESSAGES.text("file.newer"));
            }
            return file;
        } catch (JsonParseException | IllegalStateException | NullPointerException | NumberFormatException
                | UnsupportedOperationException | IOException | StackOverflowError broken) {
            throw new ImportRefused(MESSAGES.text(FileKind.of(content) == FileKind.RUN ? "file.changed" : "file.other"), broken);
        }
    }

    /** Over the compact form, so that other white space does no harm. */
    private static String hash(JsonObject file) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(GSON.toJson(file).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
