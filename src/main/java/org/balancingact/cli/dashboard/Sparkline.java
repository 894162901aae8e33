package org.balancingact.cli.dashboard;

import java.util.List;

/** A line of blocks, one a column, each as high as its value lies between two bounds; all in milli-points. */
record Sparkline(long low, long high) {
    private static final String BLOCKS = "▁▂▃▄▅▆▇█";

    String draw(List<Long> values, int columns) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < columns; column++) {
            line.append(block(values.get(Math.round((float) column * (values.size() - 1) / Math.max(1, columns - 1)))));
        }
        return line.toString();
    }

    private char block(long value) {
        long step = (value - low) * BLOCKS.length() / Math.max(1, high - low);
        return BLOCKS.charAt((int) Math.min(BLOCKS.length() - 1, Math.max(0, step)));
    }
}
