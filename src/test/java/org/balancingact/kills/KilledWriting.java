package org.balancingact.kills;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.balancingact.file.WholeFile;
import org.balancingact.journal.store.JavaProcess;
import org.balancingact.journal.store.KilledPlay;
import org.balancingact.journal.store.KilledProcess;

/**
 * Kills processes while they write, then looks at what stands on the disk: what was acknowledged, or the whole of what came next.
 *
 * @param contents folder of what is written
 * @param folder   to write into
 */
record KilledWriting(Path contents, Path folder) {
    /** Kills a process that writes such things; the seed decides when. */
    Damage kill(Kind kind, int seed) throws IOException, InterruptedException {
        Path target = Files.createDirectories(folder.resolve(kind.id()));
        return kind == Kind.CHOICE ? killPlayer(target, seed) : killWriter(kind, target, seed);
    }

    private static Damage killPlayer(Path target, int seed) throws IOException, InterruptedException {
        try {
            return new Damage(KilledPlay.playKillAndLook(target, seed), 0, 0, 0, 0);
        } catch (AssertionError lost) {
            return new Damage(0, 1, 0, 0, 0);
        }
    }

    private Damage killWriter(Kind kind, Path target, int seed) throws IOException, InterruptedException {
        clear(target);
        if (kind == Kind.SETTINGS) {
            Files.writeString(target.resolve(WritingProcess.FILE), "{\"newer\": true}");
        }
        Process process = JavaProcess.start(WritingProcess.class, kind.name(), contents.toString(), target.toString());
        int acknowledged = (int) KilledProcess.after(process, seed).stream().filter(line -> line.matches("written \\d+;")).count();
        List<State> found = look(kind, target, acknowledged - 1);
        int parts = parts(target);
        WholeFile.write(target.resolve(WritingProcess.FILE), new byte[0]);
        return new Damage(acknowledged, Collections.frequency(found, State.LOST), Collections.frequency(found, State.HALF), parts,
                parts(target));
    }

    private static void clear(Path target) throws IOException {
        try (Stream<Path> files = Files.list(target)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
    }

    /** Parts have names of their own, which nobody takes for a file of theirs. */
    private static int parts(Path target) throws IOException {
        try (Stream<Path> files = Files.list(target)) {
            return (int) files.filter(file -> file.getFileName().toString().startsWith(".")).count();
        }
    }

    private enum State { WHOLE, LOST, HALF }

    /** @param last turn that was acknowledged; -1 where there was none */
    private List<State> look(Kind kind, Path target, int last) throws IOException {
        if (kind == Kind.SETTINGS) {
            return List.of(lookAtSettings(target.resolve(WritingProcess.FILE), last));
        }
        Contents written = Contents.of(contents, kind);
        if (kind != Kind.PLOTS) {
            return List.of(lookAtFile(written, target.resolve(WritingProcess.FILE), last));
        }
        List<State> found = new ArrayList<>();
        for (int plot = 0; plot < WritingProcess.PLOTS; plot++) {
            found.add(lookAtFile(written, target.resolve(WritingProcess.FILE + plot), last));
        }
        return found;
    }

    private static State lookAtFile(Contents written, Path file, int last) throws IOException {
        if (Files.notExists(file)) {
            return last < 0 ? State.WHOLE : State.LOST;
        }
        byte[] found = Files.readAllBytes(file);
        return written.isOneOf(found, last, last + 1) ? State.WHOLE : written.isAny(found) ? State.LOST : State.HALF;
    }

    private static State lookAtSettings(Path file, int last) throws IOException {
        try {
            JsonObject found = JsonParser.parseString(Files.readString(file)).getAsJsonObject();
            Set<Integer> sizes = Set.of(WritingProcess.textSize(last), WritingProcess.textSize(last + 1));
            boolean acknowledged = last < 0 || found.has("textSize") && sizes.contains(found.get("textSize").getAsInt());
            return found.has("newer") && acknowledged ? State.WHOLE : State.LOST;
        } catch (JsonParseException | IllegalStateException half) {
            return State.HALF;
        }
    }
}
