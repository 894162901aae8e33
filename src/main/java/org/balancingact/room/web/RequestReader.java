package org.balancingact.room.web;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/**
 * Reads the requests of one connection, one after the other: HTTP/1.1 as far as a page and a form need it. What is longer, slower or
 * otherwise than that is refused before it costs anything.
 */
final class RequestReader {
    private static final int LONGEST_HEAD = 4096;
    private static final int IDLE_MILLISECONDS = 35_000;
    /** From the first byte of a request to its last. */
    private static final int SLOWEST_MILLISECONDS = 10_000;
    private static final Pattern REQUEST = Pattern.compile("([A-Z]{1,10}) (/[!-~]*) HTTP/1\\.1");
    private static final Pattern HEADER = Pattern.compile("([!#$%&'*+.^_`|~0-9A-Za-z-]+):[ \\t]*(.*?)[ \\t]*");
    private static final Pattern LENGTH = Pattern.compile("\\d{1,6}");

    private final Socket socket;
    private final InputStream input;
    private long deadline;

    /** What can't be read any further, with what is answered. */
    static final class Refused extends Exception {
        private static final long serialVersionUID = 1L;
        private final int status;

        Refused(int status) {
            super("status " + status);
            this.status = status;
        }

        int status() {
            return status;
        }
    }

    RequestReader(Socket socket) throws IOException {
        this.socket = socket;
        this.input = new BufferedInputStream(socket.getInputStream(), LONGEST_HEAD);
    }

    /** The next request; empty where the other side has nothing more to ask. */
    Optional<Asked> next() throws IOException, Refused {
        socket.setSoTimeout(IDLE_MILLISECONDS);
        int first = input.read();
        if (first < 0) {
            return Optional.empty();
        }
        deadline = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(SLOWEST_MILLISECONDS);
        List<String> head = head(first).lines().toList();
        var request = REQUEST.matcher(head.get(0));
        if (!request.matches()) {
            throw new Refused(Answer.BAD);
        }
        Map<String, List<String>> headers = headers(head.subList(1, head.size()));
        String target = request.group(2);
        int mark = target.indexOf('?');
        return Optional.of(new Asked(socket.getInetAddress().getHostAddress(), request.group(1), mark < 0 ? target : target.substring(0, mark),
                mark < 0 ? "" : target.substring(mark + 1), headers, body(request.group(1), headers)));
    }

    /** Up to the empty line, as Latin letters. */
    private String head(int first) throws IOException, Refused {
        ByteArrayOutputStream head = new ByteArrayOutputStream(512);
        int next = first;
        int lineLength = 0;
        while (true) {
            head.write(next);
            if (head.size() > LONGEST_HEAD) {
                throw new Refused(Answer.HEAD_TOO_LARGE);
            } else if (next == '\n' && lineLength == 0) {
                return head.toString(StandardCharsets.ISO_8859_1);
            }
            lineLength = next == '\n' ? 0 : next == '\r' ? lineLength : lineLength + 1;
            next = read();
        }
    }

    private int read() throws IOException, Refused {
        long left = TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime());
        if (left <= 0) {
            throw new Refused(Answer.TOO_SLOW);
        }
        if (input.available() == 0) {
            socket.setSoTimeout((int) left);
        }
        int next = input.read();
        if (next < 0) {
            throw new Refused(Answer.BAD);
        }
        return next;
    }

    private static Map<String, List<String>> headers(List<String> lines) throws Refused {
        Map<String, List<String>> headers = new LinkedHashMap<>();
        for (String line : lines) {
            var header = HEADER.matcher(line);
            if (header.matches()) {
                headers.computeIfAbsent(header.group(1).toLowerCase(Locale.ROOT), name -> new ArrayList<>()).add(header.group(2));
            } else if (!line.isEmpty()) {
                throw new Refused(Answer.BAD);
            }
        }
        return headers;
    }

    private String body(String method, Map<String, List<String>> headers) throws IOException, Refused {
        List<String> lengths = headers.getOrDefault("content-length", List.of());
        if (headers.containsKey("transfer-encoding") || (lengths.isEmpty() && method.equals("POST"))) {
            throw new Refused(Answer.LENGTH_NEEDED);
        } else if (lengths.isEmpty()) {
            return "";
        } else if (lengths.size() > 1 || !LENGTH.matcher(lengths.get(0)).matches()) {
            throw new Refused(Answer.BAD);
        }
        int length = Integer.parseInt(lengths.get(0));
        if (length > PhoneForm.LONGEST) {
            throw new Refused(Answer.TOO_LARGE);
        }
        byte[] body = new byte[length];
        for (int k = 0; k < length; k++) {
            body[k] = (byte) read();
        }
        return new String(body, StandardCharsets.UTF_8);
    }
}
