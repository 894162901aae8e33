package org.balancingact.scenario;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Something in a scene that can be picked up and read, and is drawn as what it is. Its bounds are the reader's. */
public sealed interface Artefact extends StoryPart {
    <T> T accept(Kinds<T> kinds);

    @Override
    default <T> T accept(Cases<T> cases) {
        return cases.artefact().apply(this);
    }

    @Override
    default List<String> texts() {
        return accept(new Kinds<>(
                letter -> together(Stream.of(letter.title(), letter.to(), letter.from()).flatMap(Optional::stream), letter.lines()),
                notice -> together(Stream.of(notice.title(), notice.to(), notice.from()).flatMap(Optional::stream), notice.lines()),
                mail -> together(Stream.of(mail.from(), mail.to(), mail.subject()), mail.lines()),
                thread -> together(thread.title().stream(), thread.messages().stream().map(Message::text).toList()),
                table -> together(Stream.concat(Stream.of(table.title()), table.head().stream()),
                        table.rows().stream().flatMap(List::stream).toList()),
                chart -> together(Stream.of(chart.title(), chart.unit()), chart.labels())));
    }

    private static List<String> together(Stream<String> first, List<String> then) {
        return Stream.concat(first, then.stream()).toList();
    }

    /** How each kind is read. */
    record Kinds<T>(Function<Letter, T> letter, Function<Notice, T> notice, Function<Mail, T> mail, Function<MessageThread, T> thread,
                    Function<Table, T> table, Function<Chart, T> chart) {}

    /**
     * A letter on paper.
     *
     * @param title place and date, or what else stands above it
     */
    record Letter(Optional<String> title, Optional<String> from, Optional<String> to, List<String> lines) implements Artefact {
        public Letter {
            lines = List.copyOf(lines);
        }

        @Override
        public <T> T accept(Kinds<T> kinds) {
            return kinds.letter.apply(this);
        }
    }

    /** A sheet that is pinned up for all to read. */
    record Notice(Optional<String> title, Optional<String> from, Optional<String> to, List<String> lines) implements Artefact {
        public Notice {
            lines = List.copyOf(lines);
        }

        @Override
        public <T> T accept(Kinds<T> kinds) {
            return kinds.notice.apply(this);
        }
    }

    /**
     * An electronic letter.
     *
     * @param from an id of the cast, {@link #YOU}, or any other name; the same holds of {@code to}
     */
    record Mail(String from, String to, String subject, List<String> lines) implements Artefact {
        public Mail {
            lines = List.copyOf(lines);
        }

        @Override
        public <T> T accept(Kinds<T> kinds) {
            return kinds.mail.apply(this);
        }
    }

    /** Short messages to and fro. */
    record MessageThread(Optional<String> title, List<Message> messages) implements Artefact {
        public MessageThread {
            messages = List.copyOf(messages);
        }

        @Override
        public <T> T accept(Kinds<T> kinds) {
            return kinds.thread.apply(this);
        }
    }

    /**
     * One of a thread.
     *
     * @param who an id of the cast, {@link #YOU}, or any other name
     * @param at  the time that stands beside it
     */
    record Message(String who, Optional<String> at, String text) {}

    /**
     * Rows under a head.
     *
     * @param rows each with as many cells as the head
     */
    record Table(String title, List<String> head, List<List<String>> rows) implements Artefact {
        private static final Pattern NUMBER = Pattern.compile("[^\\p{L}\\p{N}]?\\p{N}[\\p{N}.,’ \u00A0\u202F]*[^\\p{L}\\p{N}]{0,2}");

        public Table {
            head = List.copyOf(head);
            rows = rows.stream().map(List::copyOf).toList();
            int columns = head.size();
            Required.that(rows.stream().allMatch(row -> row.size() == columns), "every row has a cell for each column");
        }

        /** Whether the cells of a column below its head are numbers, which stand at the right. */
        public boolean isOfNumbers(int column) {
            return rows.stream().allMatch(row -> NUMBER.matcher(row.get(column)).matches());
        }

        @Override
        public <T> T accept(Kinds<T> kinds) {
            return kinds.table.apply(this);
        }
    }

    /**
     * One series, small.
     *
     * @param values in thousandths, one for each label
     * @param alt    what it shows, in words
     */
    record Chart(String title, String unit, List<String> labels, List<Integer> values, String alt, Shape shape) implements Artefact {
        public Chart {
            labels = List.copyOf(labels);
            values = List.copyOf(values);
            Required.that(labels.size() == values.size() && labels.size() > 1, "a value for each label, two at least");
        }

        /** How it is drawn. */
        public enum Shape {
            BARS, LINE;

            public String id() {
                return Ids.of(this);
            }
        }

        @Override
        public <T> T accept(Kinds<T> kinds) {
            return kinds.chart.apply(this);
        }
    }
}
