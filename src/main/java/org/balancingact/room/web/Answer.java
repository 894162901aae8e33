package org.balancingact.room.web;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What is answered to a request. Every answer forbids all that the page does not need, and says nothing of the program.
 *
 * @param headers besides those that every answer has
 */
record Answer(int status, Map<String, String> headers, String body) {
    static final int OK = 200;
    static final int SEE_OTHER = 303;
    static final int BAD = 400;
    static final int FORBIDDEN = 403;
    static final int NOT_FOUND = 404;
    static final int NO_SUCH_METHOD = 405;
    static final int TOO_SLOW = 408;
    static final int CONFLICT = 409;
    static final int LENGTH_NEEDED = 411;
    static final int TOO_LARGE = 413;
    static final int ELSEWHERE = 421;
    static final int TOO_MANY = 429;
    static final int HEAD_TOO_LARGE = 431;
    static final int UNAVAILABLE = 503;

    private static final String SEPARATOR = ": ";
    private static final String CACHE = "Cache-Control";
    private static final Map<String, String> ALWAYS = Map.of(
            "Content-Security-Policy", "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; form-action 'self'; "
                    + "base-uri 'none'; frame-ancestors 'none'",
            "X-Content-Type-Options", "nosniff", "Referrer-Policy", "no-referrer", CACHE, "no-store");

    Answer {
        headers = Map.copyOf(headers);
    }

    /** With nothing in it. */
    static Answer empty(int status) {
        return new Answer(status, Map.of(), "");
    }

    static Answer html(int status, String text) {
        return empty(status).with("Content-Type", "text/html; charset=utf-8", text);
    }

    /** The part of the page that changes, as it was at that version. */
    static Answer part(int status, String text, String version) {
        return html(status, text).with("X-Version", version, text);
    }

    static Answer redirect(String where) {
        return empty(SEE_OTHER).with("Location", where, "");
    }

    static Answer file(PhoneFile file) {
        return empty(OK).with("Content-Type", file.type(), file.text()).with(CACHE, "public, max-age=31536000, immutable", file.text());
    }

    /** The same, and the browser keeps the key for an evening. */
    Answer giving(SeatKey key) {
        return with("Set-Cookie", SeatKey.COOKIE + "=" + key.text() + "; Path=/; HttpOnly; SameSite=Strict; Max-Age=43200", body);
    }

    private Answer with(String header, String value, String text) {
        Map<String, String> all = new LinkedHashMap<>(headers);
        all.put(header, value);
        return new Answer(status, all, text);
    }

    /** @param staying whether the connection stays open */
    void write(OutputStream output, boolean staying) throws IOException {
        byte[] content = body.getBytes(StandardCharsets.UTF_8);
        Map<String, String> all = new LinkedHashMap<>(ALWAYS);
        all.putAll(headers);
        all.put("Content-Length", Integer.toString(content.length));
        all.put("Connection", staying ? "keep-alive" : "close");
        // The reason behind the number may be left out.
        StringBuilder head = new StringBuilder("HTTP/1.1 ").append(status).append(" \r\n");
        all.forEach((name, value) -> head.append(name).append(SEPARATOR).append(value).append("\r\n"));
        byte[] start = head.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1);
        byte[] whole = new byte[start.length + content.length];
        System.arraycopy(start, 0, whole, 0, start.length);
        System.arraycopy(content, 0, whole, start.length, content.length);
        output.write(whole);
        output.flush();
    }
}
