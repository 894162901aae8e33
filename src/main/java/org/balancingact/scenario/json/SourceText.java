package org.balancingact.scenario.json;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.balancingact.scenario.Finding.Place;

/** Turns the bytes of a file into its text: strict UTF-8 of limited size. */
final class SourceText {
    private SourceText() {}

    static Place whole(String file) {
        return new Place(file, 0, JsonPath.ROOT);
    }

    static Optional<String> decode(String file, byte[] content, int biggest, Findings findings) {
        if (content.length > biggest) {
            findings.add(Problem.FILE_TOO_BIG, whole(file), String.valueOf(biggest / 1024));
            return Optional.empty();
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer text = CharBuffer.allocate(content.length);
        CoderResult result = decoder.decode(ByteBuffer.wrap(content), text, true);
        text.flip();
        if (result.isError()) {
            int line = 1 + (int) text.chars().filter(character -> character == '\n').count();
            findings.add(Problem.NOT_UTF8, new Place(file, line, JsonPath.ROOT));
            return Optional.empty();
        }
        return Optional.of(text.toString());
    }
}
