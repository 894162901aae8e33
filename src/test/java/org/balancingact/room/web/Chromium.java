package org.balancingact.room.web;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A real Chromium without a window, with one page, told what to do over its own protocol for developers. */
final class Chromium implements AutoCloseable {
    private static final String LISTENING = "DevTools listening on ";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Process process;
    private final WebSocket line;
    private final BlockingQueue<JsonObject> heard = new LinkedBlockingQueue<>();
    private final String session;
    private int said;

    Chromium(Path browser, Path profile, int width, int height) throws Exception {
        process = new ProcessBuilder(browser.toString(), "--headless=new", "--no-sandbox", "--disable-gpu", "--remote-debugging-port=0",
                "--user-data-dir=" + profile, "--no-first-run", "--disable-background-networking", "about:blank").start();
        String address = address(process.errorReader());
        line = HttpClient.newHttpClient().newWebSocketBuilder().buildAsync(URI.create(address), new Listener()).get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        String page = ask("Target.createTarget", Map.of("url", "about:blank"), "").get("targetId").getAsString();
        session = ask("Target.attachToTarget", Map.of("targetId", page, "flatten", true), "").get("sessionId").getAsString();
        tell("Emulation.setDeviceMetricsOverride", Map.of("width", width, "height", height, "deviceScaleFactor", 2, "mobile", true));
        tell("Network.enable", Map.of());
    }

    private static String address(BufferedReader errors) throws IOException {
        for (String told = errors.readLine(); told != null; told = errors.readLine()) {
            if (told.startsWith(LISTENING)) {
                return told.substring(LISTENING.length());
            }
        }
        throw new IOException("the browser does not listen");
    }

    /** Puts together what comes in parts. */
    private final class Listener implements WebSocket.Listener {
        private final StringBuilder parts = new StringBuilder();

        @Override
        public @Nullable CompletionStage<?> onText(WebSocket socket, CharSequence part, boolean last) {
            parts.append(part);
            if (last) {
                heard.add(JsonParser.parseString(parts.toString()).getAsJsonObject());
                parts.setLength(0);
            }
            socket.request(1);
            return null;
        }
    }

    /** Does something, and waits until it is done. */
    JsonObject tell(String method, Map<String, ?> parameters) throws Exception {
        return ask(method, parameters, session);
    }

    private JsonObject ask(String method, Map<String, ?> parameters, String where) throws Exception {
        JsonObject message = new JsonObject();
        message.addProperty("id", ++said);
        message.addProperty("method", method);
        message.add("params", new Gson().toJsonTree(parameters));
        if (!where.isEmpty()) {
            message.addProperty("sessionId", where);
        }
        line.sendText(message.toString(), true).get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        while (true) {
            JsonObject answer = heard.poll(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            if (answer == null) {
                throw new AssertionError(method + " had no answer");
            }
            if (answer.has("id") && answer.get("id").getAsInt() == said) {
                return answer.getAsJsonObject("result");
            }
        }
    }

    /** What an expression comes to on the page, as a text. */
    String evaluate(String expression) throws Exception {
        JsonObject result = tell("Runtime.evaluate", Map.of("expression", "String(" + expression + ")", "returnByValue", true)).getAsJsonObject("result");
        return result.has("value") ? result.get("value").getAsString() : "";
    }

    /** Waits until an expression holds; a page that never comes to it fails. */
    void awaitTrue(String expression) throws Exception {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!evaluate(expression).equals("true")) {
            if (System.nanoTime() > end) {
                throw new AssertionError(expression + " never held: " + evaluate("document.body && document.body.innerText"));
            }
        }
    }

    @Override
    public void close() throws Exception {
        process.destroy();
        process.waitFor();
    }
}
