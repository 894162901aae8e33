package org.balancingact.picture;

import java.util.List;
import org.balancingact.i18n.Messages;

/**
 * The band of a card that is held up to vote: a pattern for each letter, so that cards are told apart from afar and without colours. No
 * pattern has the sign of a style.
 *
 * @param place of the letter, from 0; beyond the patterns there is none
 */
public record VoteCard(int place) implements Picture {
    private static final double WIDTH = 16;
    private static final double HEIGHT = 8;
    private static final double THICK = 0.8;
    private static final int PARTS = 5;

    @Override
    public String title() {
        return Messages.of("plot").text("card.title");
    }

    @Override
    public double usualWidth() {
        return WIDTH;
    }

    @Override
    public Plan plan(double width) {
        Sheet sheet = new Sheet();
        switch (place) {
            case 0 -> sheet.bar(Role.FILL, new Box(0, 0, width, HEIGHT));
            case 1 -> stripes(sheet, width);
            case 2 -> dots(sheet, width);
            case 3 -> frame(sheet, width);
            case 4 -> diagonals(sheet, width);
            default -> sheet.line(Role.LINE, 0, HEIGHT, width, HEIGHT);
        }
        return sheet.plan(width, HEIGHT);
    }

    private static void stripes(Sheet sheet, double width) {
        for (int part = 0; part < PARTS; part += 2) {
            sheet.bar(Role.FILL, new Box(0, part * HEIGHT / PARTS, width, (part + 1) * HEIGHT / PARTS));
        }
    }

    private static void dots(Sheet sheet, double width) {
        double step = HEIGHT / PARTS;
        for (double y = step / 2; y < HEIGHT; y += step) {
            for (double x = step / 2; x < width; x += step) {
                sheet.dot(Role.DOT, new Point(x, y), step / 4);
            }
        }
    }

    private static void frame(Sheet sheet, double width) {
        sheet.bar(Role.FILL, new Box(0, 0, width, THICK));
        sheet.bar(Role.FILL, new Box(0, HEIGHT - THICK, width, HEIGHT));
        sheet.bar(Role.FILL, new Box(0, THICK, THICK, HEIGHT - THICK));
        sheet.bar(Role.FILL, new Box(width - THICK, THICK, width, HEIGHT - THICK));
    }

    private static void diagonals(Sheet sheet, double width) {
        double step = width / PARTS;
        for (int part = 0; part < PARTS; part++) {
            double left = part * step;
            sheet.area(Role.FILL, List.of(new Point(left + step / 2, 0), new Point(left + step, 0), new Point(left + step / 2, HEIGHT),
                    new Point(left, HEIGHT)));
        }
    }
}
