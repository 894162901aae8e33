package org.balancingact.scenario.json;

import java.io.Reader;

/** Hands out a text one line at a time, so that a tokenizer that reads no further than it needs stands in {@link #line()}. */
final class LineReader extends Reader {
    private final String text;
    private int position;
    private int line = 1;

    LineReader(String text) {
        this.text = text;
    }

    /** The line that was handed out last; 1 for the first. */
    int line() {
        return line;
    }

    @Override
    public int read(char[] target, int offset, int length) {
        if (position == text.length()) {
            return -1;
        }
        if (position > 0 && text.charAt(position - 1) == '\n') {
            line++;
        }
        int newline = text.indexOf('\n', position);
        int end = newline < 0 ? text.length() : newline + 1;
        int count = Math.min(length, end - position);
        text.getChars(position, position + count, target, offset);
        position += count;
        return count;
    }

    @Override
    public void close() {
        position = text.length();
    }
}
