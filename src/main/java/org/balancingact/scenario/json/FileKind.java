package org.balancingact.scenario.json;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;

/** What a file of this program is, told by what stands in it: names are changed on the way, and editors put marks in front. */
public enum FileKind {
    /** A scenario, or whatever is to be read as one: the reader says what is wrong with it. */
    SCENARIO,
    /** A run for another copy of the program, whole or damaged. */
    RUN,
    /** The golden runs that lie beside a scenario. */
    GOLDEN_RUNS,
    /** The count of all runs that lies beside a scenario. */
    CENSUS;

    /** What the field {@code kind} of run files says. */
    public static final String RUN_MARK = "balancing-act-run";

    /** Bytes; what tells the kind stands near the beginning. */
    private static final int HEAD = 1 << 16;
    private static final int GZIP_FIRST = 0x1F;
    private static final int GZIP_SECOND = 0x8B;

    /** Of a file on disk; of one that can't be read nothing is known. */
    public static FileKind of(Path file) {
        try (InputStream input = Files.newInputStream(file)) {
            return of(input.readNBytes(HEAD));
        } catch (IOException | SecurityException unreadable) {
            return SCENARIO;
        }
    }

    /** Of the content of a file, or its beginning. */
    public static FileKind of(byte[] content) {
        byte[] head = Arrays.copyOf(content, Math.min(content.length, HEAD));
        try (JsonReader reader = new JsonReader(text(head))) {
            reader.setStrictness(Strictness.LENIENT);
            return of(reader);
        } catch (IOException | IllegalStateException | StackOverflowError endsOrBreaks) {
            return SCENARIO;
        }
    }

    /** By the first of its keys that only one kind has. */
    private static FileKind of(JsonReader reader) throws IOException {
        reader.beginObject();
        while (reader.hasNext()) {
            String key = reader.nextName();
            if (key.equals("kind") && reader.peek() == JsonToken.STRING) {
                return reader.nextString().equals(RUN_MARK) ? RUN : SCENARIO;
            } else if (key.equals("runs") && reader.peek() == JsonToken.BEGIN_ARRAY) {
                return GOLDEN_RUNS;
            } else if (key.equals("engineHash") || key.equals("census")) {
                return CENSUS;
            } else if (key.equals("scenes") || key.equals("id")) {
                return SCENARIO;
            }
            reader.skipValue();
        }
        return SCENARIO;
    }

    private static Reader text(byte[] head) throws IOException {
        InputStream bytes = isCompressed(head) ? new GZIPInputStream(new ByteArrayInputStream(head)) : new ByteArrayInputStream(head);
        return new InputStreamReader(bytes, isUtf16(head) ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8);
    }

    private static boolean isCompressed(byte[] head) {
        return head.length > 1 && Byte.toUnsignedInt(head[0]) == GZIP_FIRST && Byte.toUnsignedInt(head[1]) == GZIP_SECOND;
    }

    /** Whether a file begins with the mark of UTF-16, which this program does not read. */
    public static boolean isUtf16(byte[] content) {
        return content.length > 1 && ((content[0] == (byte) 0xFE && content[1] == (byte) 0xFF) || (content[0] == (byte) 0xFF && content[1] == (byte) 0xFE));
    }

    /** Whether it lies beside a scenario and is written by this program. */
    public boolean isCompanion() {
        return this == GOLDEN_RUNS || this == CENSUS;
    }
}
