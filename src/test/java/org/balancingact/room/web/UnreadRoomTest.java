package org.balancingact.room.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
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
import java.util.stream.IntStream;
import org.balancingact.Main;
import org.balancingact.journal.JoinPoint;
import org.balancingact.journal.store.JavaProcess;
import org.balancingact.room.web.Browser.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A room in a process of its own whose lines nobody reads for a while, as they fill a pipe several times over. */
@Timeout(60)
class UnreadRoomTest {
    private static final String SCRIPT = "X-Part: 1";
    private static final int OK = 200;
    /** Each is answered in more than 200 letters; a pipe holds 64 KB. */
    private static final int HANDS = 900;

    @TempDir
    private Path folder;
    private Process process;
    private BufferedReader lines;
    private BufferedWriter verbs;

    @BeforeEach
    void start() throws IOException {
        process = JavaProcess.start(Main.class, "room", KilledRoom.FILM, "--data", folder.toString(), "--address", "127.0.0.1", "--port", "0",
                "--share-address");
        lines = process.inputReader();
        verbs = process.outputWriter();
    }

    @AfterEach
    void end() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    private JsonObject read() throws IOException {
        return JsonParser.parseString(lines.readLine()).getAsJsonObject();
    }

    private Browser phone() throws IOException {
        JsonObject opened = read();
        URI url = URI.create(opened.get("url").getAsString());
        return new Browser(new JoinPoint(opened.get("code").getAsString(), url.getHost(), url.getPort()), "127.0.0.1");
    }

    private void lead(List<String> all) throws IOException {
        verbs.write(String.join("\n", all) + "\n");
        verbs.flush();
    }

    /** Waits for news, as the page does, until that is said there. */
    private static Page await(Browser phone, String said) {
        Page page = phone.get("/?v=none", SCRIPT);
        while (!page.said().startsWith(said)) {
            page = phone.get("/?v=" + page.header("X-Version").orElseThrow(), SCRIPT);
        }
        return page;
    }

    @Test
    void phonesVoteWhileNobodyReadsAndEveryAnswerIsThereAfterwards() throws IOException {
        Browser phone = phone();
        phone.join();
        lead(List.of("next", "next", "open"));
        Page voting = await(phone, "Tap one");
        lead(IntStream.range(0, HANDS).mapToObj("hands A %s"::formatted).toList());
        lead(List.of("close"));
        await(phone, "The vote is closed");
        lead(List.of("reopen"));
        await(phone, "Tap one");
        assertThat(phone.vote(voting, voting.options().get(1), SCRIPT).status()).isEqualTo(OK);
        lead(List.of("close"));
        List<JsonObject> told = new ArrayList<>();
        while (told.stream().filter(event -> event.get("step").getAsString().equals("closed")).count() < 2) {
            told.add(read());
        }
        assertThat(told.stream().filter(event -> event.get("step").getAsString().equals("voting")).map(event -> event.get("voted").getAsInt()).distinct())
                .as("hands, each count once").startsWith(0, 1, 2, 3).containsAll(IntStream.range(0, HANDS).boxed().toList());
        assertThat(told.get(told.size() - 1).getAsJsonObject("counts").asMap().values()).extracting(JsonElement::getAsInt).startsWith(HANDS - 1, 1);
    }

    @Test
    void theEndOfTheInputLeavesTheRoomThoughNobodyHasReadItsLines() throws IOException {
        Browser phone = phone();
        phone.join();
        lead(IntStream.range(0, HANDS).mapToObj("dance %s"::formatted).toList());
        verbs.close();
        while (isOpen(phone)) {
            Thread.onSpinWait();
        }
        assertThat(lines.lines().filter(line -> line.contains("refused"))).hasSize(HANDS);
    }

    private static boolean isOpen(Browser phone) {
        try {
            phone.get("/");
            return true;
        } catch (UncheckedIOException closed) {
            return false;
        }
    }
}
