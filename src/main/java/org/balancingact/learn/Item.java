package org.balancingact.learn;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.balancingact.scenario.Style;

/** A question to practise. What is asked and said of it, {@link Question} knows. */
public sealed interface Item {

    /** Unique among all units. */
    String id();

    /** The parts of the taught text that it is about. */
    List<String> codes();

    String text();

    Kind kind();

    /** Everything of it that is read, in the order of reading. */
    List<String> texts();

    /** Changes whenever anything of it does that is read. */
    default String hash() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(String.join("\n", texts()).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    /** What is asked. */
    enum Kind {
        STYLE, MOMENT, CRAFT, TWINS, CHOICE;

        /** The word in files and message keys. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What a moment calls for. */
    enum Call {
        LEADING, MANAGING, EITHER;

        /** The word in files and message keys. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** @param because why it is right, or why it is not */
    record Option(String text, String because) {}

    /** One of two moments with the same options. */
    record Moment(String text, int right, String why) {}

    /** Is an act leading or managing? @param tempting why one may take it for the other */
    record WhichStyle(String id, List<String> codes, String text, Style right, String why, String tempting) implements Item {
        public WhichStyle {
            codes = List.copyOf(codes);
        }

        @Override
        public Kind kind() {
            return Kind.STYLE;
        }

        @Override
        public List<String> texts() {
            return List.of(text, why, tempting);
        }
    }

    /** What does a moment call for? @param changes which other facts would call for something else */
    record WhichCall(String id, List<String> codes, String text, Call right, String why, String changes) implements Item {
        public WhichCall {
            codes = List.copyOf(codes);
        }

        @Override
        public Kind kind() {
            return Kind.MOMENT;
        }

        @Override
        public List<String> texts() {
            return List.of(text, why, changes);
        }
    }

    /** Which of two ways to do the same act is done well? @param act what both do */
    record WhichCraft(String id, List<String> codes, String act, String text, List<Option> options, int right, String why) implements Item {
        static final int OPTIONS = 2;

        public WhichCraft {
            codes = List.copyOf(codes);
            options = List.copyOf(options);
            requireWithin(right, options);
        }

        @Override
        public Kind kind() {
            return Kind.CRAFT;
        }

        @Override
        public List<String> texts() {
            return Stream.of(Stream.of(act, text), read(options), Stream.of(why)).flatMap(part -> part).toList();
        }
    }

    /** What is right in two moments that differ in a fact or two? @param changed which facts turned the answer */
    record Twins(String id, List<String> codes, String text, List<String> options, List<Moment> moments, String changed) implements Item {
        static final int MOMENTS = 2;

        public Twins {
            codes = List.copyOf(codes);
            options = List.copyOf(options);
            moments = List.copyOf(moments);
            for (Moment moment : moments) {
                requireWithin(moment.right(), options);
            }
        }

        @Override
        public Kind kind() {
            return Kind.TWINS;
        }

        @Override
        public List<String> texts() {
            return Stream.of(Stream.of(text), options.stream(), moments.stream().flatMap(moment -> Stream.of(moment.text(), moment.why())),
                    Stream.of(changed)).flatMap(part -> part).toList();
        }
    }

    /** Which of three answers is right? */
    record Choice(String id, List<String> codes, String text, List<Option> options, int right) implements Item {
        static final int OPTIONS = 3;

        public Choice {
            codes = List.copyOf(codes);
            options = List.copyOf(options);
            requireWithin(right, options);
        }

        @Override
        public Kind kind() {
            return Kind.CHOICE;
        }

        @Override
        public List<String> texts() {
            return Stream.concat(Stream.of(text), read(options)).toList();
        }
    }

    private static Stream<String> read(List<Option> options) {
        return options.stream().flatMap(option -> Stream.of(option.text(), option.because()));
    }

    private static void requireWithin(int right, List<?> options) {
        if (right < 0 || right >= options.size()) {
            throw new IllegalArgumentException("no option " + right + " among " + options.size());
        }
    }
}
