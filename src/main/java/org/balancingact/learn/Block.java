package org.balancingact.learn;

import java.util.List;
import java.util.stream.Stream;

/** A part of the text of a unit. Words between asterisks are emphasised. */
public sealed interface Block {

    /** What is read, in the order of reading. */
    List<String> texts();

    record Heading(String text) implements Block {
        @Override
        public List<String> texts() {
            return List.of(text);
        }
    }

    record Paragraph(String text) implements Block {
        @Override
        public List<String> texts() {
            return List.of(text);
        }
    }

    record Bullets(List<String> texts) implements Block {
        public Bullets {
            texts = List.copyOf(texts);
        }
    }

    /** @param by whose words they are, or are said to be */
    record Quote(String text, String by) implements Block {
        @Override
        public List<String> texts() {
            return List.of(text, by);
        }
    }

    /** Each row has as many cells as the head. */
    record Table(List<String> head, List<List<String>> rows) implements Block {
        public Table {
            head = List.copyOf(head);
            rows = rows.stream().map(List::copyOf).toList();
            int columns = head.size();
            if (rows.stream().anyMatch(row -> row.size() != columns)) {
                throw new IllegalArgumentException("rows of other lengths than the head");
            }
        }

        @Override
        public List<String> texts() {
            return Stream.concat(Stream.of(head), rows.stream()).flatMap(List::stream).toList();
        }
    }
}
