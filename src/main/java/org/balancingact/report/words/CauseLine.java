package org.balancingact.report.words;

/** A line that explains a part of a change: when it landed, how many points as shown, and why. */
public record CauseLine(int fromWeek, int toWeek, long points, String sentence) {
    public String weeks() {
        return Figures.weeks(fromWeek, toWeek);
    }
}
