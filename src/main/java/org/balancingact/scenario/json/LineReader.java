package org.balancingact.scenario.json;

import java.io.Reader;

/** Hands out a text one line at a time, so that a tokenizer that reads no further than it needs stands in {@link #line()}. */
final class LineReader extends Reader {
    private final char[] text;
    private int position;
    private int line = 1;

    LineReader(String text) {
        this.text = text.toCharArray();
    }

    /** The line that was handed out last; 1 for the first. */
    int line() {
        return line;
    }

    @Override
    public int read(char[] target, int offset, int length) {
        if (position == text.length) {
            return -1;
        }
        if (position > 0 && text[position - 1] == '\n') {
            line++;
        }
        int count = Math.min(length, endOfLine() - position);
        System.arraycopy(text, position, target, offset, count);
        position += count;
        return count;
    }

    private int endOfLine() {
        int end = position;
        while (end < text.length && text[end] != '\n') {
            end++;
        }
        return Math.min(end + 1, text.length);
    }

    @Override
    public void close() {
        position = text.length;
    }
}
