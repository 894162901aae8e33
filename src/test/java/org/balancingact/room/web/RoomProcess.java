package org.balancingact.room.web;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Predicate;
import org.balancingact.Main;
import org.balancingact.journal.JoinPoint;
import org.balancingact.journal.store.JavaProcess;

/** The command {@code room} in a process of its own, led from here; it can be killed like any. */
final class RoomProcess implements AutoCloseable {
    private final Process process;
    /** What it has told and nobody has asked for yet; an empty one is the end. */
    private final BlockingQueue<Optional<String>> events = new LinkedBlockingQueue<>();
    private final BufferedWriter verbs;
    private final JsonObject opened;

    /** @param what a scenario, or {@code --resume} and a run */
    RoomProcess(Path data, String... what) {
        List<String> words = new ArrayList<>(List.of("room", "--data", data.toString(), "--address", "127.0.0.1", "--share-address"));
        words.addAll(List.of(what));
        try {
            process = JavaProcess.start(Main.class, words.toArray(String[]::new));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        Thread listening = new Thread(this::listen, "events of a room");
        listening.setDaemon(true);
        listening.start();
        verbs = process.outputWriter();
        opened = await(event -> event.get("event").getAsString().equals("open"));
    }

    String run() {
        return opened.get("run").getAsString();
    }

    /** Where phones come in. */
    JoinPoint door() {
        URI url = URI.create(opened.get("url").getAsString());
        return new JoinPoint(opened.get("code").getAsString(), url.getHost(), url.getPort());
    }

    /** To the first vote. */
    void votingOpens() {
        lead("next", "briefing");
        lead("next", "reading");
        lead("open", "voting");
    }

    /** Leads the room, and waits until it stands at a step. */
    JsonObject lead(String verb, String step) {
        try {
            verbs.write(verb + "\n");
            verbs.flush();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return at(step);
    }

    JsonObject at(String step) {
        return await(event -> Optional.ofNullable(event.get("step")).filter(told -> told.getAsString().equals(step)).isPresent());
    }

    private void listen() {
        try (BufferedReader lines = process.inputReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                events.add(Optional.of(line));
            }
        } catch (IOException killed) {
            // What it told until then has been read.
            return;
        } finally {
            events.add(Optional.empty());
        }
    }

    private JsonObject await(Predicate<JsonObject> awaited) {
        try {
            for (Optional<String> line = events.take(); line.isPresent(); line = events.take()) {
                JsonObject event = JsonParser.parseString(line.orElseThrow()).getAsJsonObject();
                if (awaited.test(event)) {
                    return event;
                }
            }
            throw new AssertionError("the room ended");
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    /** At once, with nothing put in order. */
    void kill() {
        process.toHandle().destroyForcibly();
        try {
            process.waitFor();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    @Override
    public void close() {
        kill();
    }
}
