package org.balancingact.cli.dashboard;

import org.balancingact.analysis.Interval;

/** A share and its interval on a line from 0 to 100 per cent, with the even mix marked. */
record IntervalBar(Interval share) {

    String draw(int columns) {
        char[] line = "─".repeat(columns).toCharArray();
        for (int k = column(share.low(), columns); k <= column(share.high(), columns); k++) {
            line[k] = '═';
        }
        line[column(50, columns)] = '┼';
        line[column(share.share(), columns)] = '●';
        return new String(line);
    }

    private static int column(int percent, int columns) {
        return Math.round(percent * (columns - 1) / 100f);
    }
}
