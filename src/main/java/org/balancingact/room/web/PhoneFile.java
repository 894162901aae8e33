package org.balancingact.room.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.CRC32;

/** The two files of the page. Their addresses change with what is in them, so a phone may keep them for good. */
enum PhoneFile {
    STYLE("phone.css", "text/css; charset=utf-8"), SCRIPT("phone.js", "text/javascript; charset=utf-8");

    private final String file;
    private final String type;
    private final byte[] bytes;

    PhoneFile(String file, String type) {
        this.file = file;
        this.type = type;
        try (InputStream content = PhoneFile.class.getResourceAsStream("/assets/phone/" + file)) {
            this.bytes = content.readAllBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static Optional<PhoneFile> at(String path) {
        return Arrays.stream(values()).filter(known -> path.equals("/" + known.file)).findFirst();
    }

    String address() {
        CRC32 sum = new CRC32();
        sum.update(bytes);
        return "/" + file + "?" + Long.toHexString(sum.getValue());
    }

    String type() {
        return type;
    }

    String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
