package org.balancingact.room.web;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One request, read whole.
 *
 * @param address of whoever asks
 * @param path    as it was sent, without what follows a question mark
 * @param query   what follows it; empty where nothing does
 * @param headers by their names in small letters, in their order
 */
record Asked(String address, String method, String path, String query, Map<String, List<String>> headers, String body) {

    /** All values of a header; none where it was not sent. */
    List<String> header(String name) {
        return headers.getOrDefault(name, List.of());
    }

    boolean has(String name) {
        return headers.containsKey(name);
    }

    /** A field of the query. */
    Optional<String> field(String name) {
        for (String pair : query.split("&")) {
            if (pair.startsWith(name + "=")) {
                return decoded(pair.substring(name.length() + 1));
            }
        }
        return Optional.empty();
    }

    /** Empty where it is no text in that form. */
    static Optional<String> decoded(String text) {
        try {
            return Optional.of(URLDecoder.decode(text, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException undecodable) {
            return Optional.empty();
        }
    }

    /** The values of a cookie: another server at this address, at whatever port, may have given one of the same name. */
    Stream<String> cookies(String name) {
        return header("cookie").stream().flatMap(line -> List.of(line.split(";")).stream()).map(String::strip)
                .filter(cookie -> cookie.startsWith(name + "=")).map(cookie -> cookie.substring(name.length() + 1));
    }

    /** Whether the connection may stay for another request. */
    boolean mayStay() {
        return header("connection").stream().noneMatch(word -> word.equalsIgnoreCase("close"));
    }
}
