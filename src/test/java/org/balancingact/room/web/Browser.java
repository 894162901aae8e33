package org.balancingact.room.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.balancingact.journal.JoinPoint;

/** A phone without a screen, which says exactly what it is told to over a line of its own. */
final class Browser {
    private final JoinPoint point;
    private final String from;
    private String cookie = "";

    record Page(int status, List<String> headers, String body) {
        Optional<String> header(String name) {
            return headers.stream().filter(line -> line.toLowerCase(Locale.ROOT).startsWith(name.toLowerCase(Locale.ROOT) + ": ")).map(line -> line.substring(name.length() + 2))
                    .findFirst();
        }

        String field(String name) {
            Matcher field = Pattern.compile("name=\"" + name + "\" value=\"([^\"]*)\"").matcher(body);
            return field.find() ? field.group(1) : "";
        }

        List<String> options() {
            return Pattern.compile("name=\"option\" value=\"([^\"]*)\"").matcher(body).results().map(found -> found.group(1)).toList();
        }

        String said() {
            Matcher status = Pattern.compile("role=\"status\">([^<]*)<").matcher(body);
            return status.find() ? status.group(1) : "";
        }
    }

    /** @param from an address of this computer: 127.0.0.2 is another phone than 127.0.0.3 */
    Browser(JoinPoint point, String from) {
        this.point = point;
        this.from = from;
    }

    String host() {
        return point.address() + ":" + point.port();
    }

    Page join() {
        Page door = get("/" + point.code());
        door.header("Set-Cookie").ifPresent(given -> cookie = given.substring(0, given.indexOf(';')));
        return get("/");
    }

    String cookie() {
        return cookie;
    }

    void setCookie(String cookie) {
        this.cookie = cookie;
    }

    Page get(String path, String... headers) {
        return raw("GET " + path + " HTTP/1.1\r\nHost: " + host() + "\r\n" + cookieLine() + lines(headers) + "\r\n");
    }

    Page post(String path, String body, String... headers) {
        return raw("POST " + path + " HTTP/1.1\r\nHost: " + host() + "\r\n" + cookieLine() + lines(headers) + "Content-Length: " + body.length() + "\r\n\r\n"
                + body);
    }

    Page vote(Page shown, String option, String... headers) {
        return post("/vote", "round=" + shown.field("round") + "&key=" + shown.field("key") + "&option="
                + URLEncoder.encode(option, StandardCharsets.UTF_8), headers);
    }

    private String cookieLine() {
        return cookie.isEmpty() ? "" : "Cookie: " + cookie + "\r\n";
    }

    private static String lines(String... headers) {
        return String.join("", List.of(headers).stream().map(header -> header + "\r\n").toList());
    }

    /** An open line. */
    Socket line() throws IOException {
        Socket socket = new Socket();
        socket.bind(new InetSocketAddress(InetAddress.getByName(from), 0));
        socket.connect(new InetSocketAddress(point.address(), point.port()), 5000);
        socket.setSoTimeout(20_000);
        return socket;
    }

    Page raw(String request) {
        try (Socket line = line()) {
            line.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            line.getOutputStream().flush();
            return read(line.getInputStream());
        } catch (IOException cut) {
            throw new UncheckedIOException(cut);
        }
    }

    static Page read(InputStream input) throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        while (!head.toString(StandardCharsets.ISO_8859_1).endsWith("\r\n\r\n")) {
            int next = input.read();
            if (next < 0) {
                throw new IOException("cut after " + head);
            }
            head.write(next);
        }
        List<String> lines = head.toString(StandardCharsets.ISO_8859_1).lines().toList();
        int status = Integer.parseInt(lines.get(0).split(" ")[1]);
        Page empty = new Page(status, lines, "");
        byte[] body = input.readNBytes(Integer.parseInt(empty.header("Content-Length").orElse("0")));
        return new Page(status, lines, new String(body, StandardCharsets.UTF_8));
    }
}
