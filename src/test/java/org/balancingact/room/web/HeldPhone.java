package org.balancingact.room.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.balancingact.room.web.Browser.Page;

/** A phone that keeps one line open and waits on it for news, as browsers do. */
public final class HeldPhone implements AutoCloseable {
    private static final String SCRIPT = "X-Part: 1";

    private final Browser browser;
    private Socket line = new Socket();
    private String version = "";
    private Page shown = new Page(0, List.of(), "");

    public HeldPhone(OpenedRoom room, String from) {
        browser = room.phone(from);
    }

    /** Comes in, and keeps its line. */
    public void join() {
        Page page = browser.join();
        version = page.body().replaceAll("(?s).*data-version=\"([^\"]*)\".*", "$1");
        try {
            line = browser.line();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Sees the room as it is now, and waits for news from then on. */
    public void watch() {
        send("GET /?v=none HTTP/1.1\r\n" + head() + "\r\n");
        answer();
        ask();
    }

    private void ask() {
        send("GET /?v=" + version + " HTTP/1.1\r\n" + head() + "\r\n");
    }

    /** Waits for the options of a vote, and asks on for as long as the news are others. */
    public void awaitVote() {
        answer();
        while (shown.options().isEmpty() || shown.field("round").isEmpty()) {
            ask();
            answer();
        }
    }

    /** Votes for the first option, and is back when that is acknowledged. */
    public void vote() {
        String body = "round=" + shown.field("round") + "&key=" + shown.field("key") + "&option=" + shown.options().get(0);
        send("POST /vote HTTP/1.1\r\n" + head() + "Content-Length: " + body.length() + "\r\n\r\n" + body);
        answer();
    }

    private String head() {
        return "Host: " + browser.host() + "\r\nCookie: " + browser.cookie() + "\r\n" + SCRIPT + "\r\n";
    }

    private void send(String request) {
        try {
            line.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            line.getOutputStream().flush();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void answer() {
        try {
            shown = Browser.read(line.getInputStream());
            version = shown.header("X-Version").orElse(version);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void close() {
        try {
            line.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
