package org.balancingact.picture;

import org.balancingact.i18n.Messages;

/**
 * A value as the length of a bar.
 *
 * @param share   of the longest bar, 0 to 1
 * @param longest em of the longest bar
 */
public record LengthBar(double share, double longest) implements Picture {
    private static final double HEIGHT = 0.5;

    @Override
    public String title() {
        return Messages.of("plot").text("share.title");
    }

    @Override
    public double usualWidth() {
        return longest;
    }

    @Override
    public Plan plan(double width) {
        Sheet sheet = new Sheet();
        if (share > 0) {
            sheet.bar(Role.FILL, new Box(0, 0, share * width, HEIGHT));
        }
        return sheet.plan(width, HEIGHT);
    }
}
