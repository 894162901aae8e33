package org.balancingact.app.library;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import org.balancingact.app.control.WidthFirst;

/**
 * Cards side by side, four a row, fewer in narrow windows. Cards of one row are equally high. The arrow keys move between
 * them.
 */
final class CardGrid extends WidthFirst {
    private static final double GAP = 2;
    private static final double ROW_GAP = 1.5;


    CardGrid() {
        getStyleClass().add("card-grid");
        addEventFilter(KeyEvent.KEY_PRESSED, this::move);
    }

    void setCards(List<? extends Node> cards) {
        setParts(cards);
    }

    private int columns(double width) {
        double wide = width / em.pixels(1);
        return wide >= 62 ? 4 : wide >= 48 ? 3 : wide >= 31 ? 2 : 1;
    }

    private double cardWidth(double width) {
        int columns = columns(width);
        return Math.floor((width - (columns - 1) * em.pixels(GAP)) / columns);
    }

    private double rowHeight(List<Node> cards, int from, double width) {
        int to = Math.min(cards.size(), from + columns(width));
        return cards.subList(from, to).stream().mapToDouble(card -> card.prefHeight(cardWidth(width))).max().orElse(0);
    }

    @Override
    protected double computePrefHeight(double width) {
        List<Node> cards = getManagedChildren();
        double height = 0;
        for (int from = 0; from < cards.size(); from += columns(width)) {
            height += rowHeight(cards, from, width) + (from == 0 ? 0 : em.pixels(ROW_GAP));
        }
        return Math.ceil(height);
    }

    @Override
    protected void layoutChildren() {
        List<Node> cards = getManagedChildren();
        int columns = columns(getWidth());
        double width = cardWidth(getWidth());
        double y = 0;
        for (int from = 0; from < cards.size(); from += columns) {
            double height = rowHeight(cards, from, getWidth());
            for (int at = from; at < Math.min(cards.size(), from + columns); at++) {
                double x = (at - from) * (width + em.pixels(GAP));
                cards.get(at).resizeRelocate(snapPositionX(x), snapPositionY(y), width, height);
            }
            y += height + em.pixels(ROW_GAP);
        }
    }

    private void move(KeyEvent event) {
        List<Node> cards = getManagedChildren();
        int here = cards.indexOf(event.getTarget());
        int step = switch (event.getCode()) {
            case LEFT -> -1;
            case RIGHT -> 1;
            case UP -> -columns(getWidth());
            case DOWN -> columns(getWidth());
            default -> 0;
        };
        if (here >= 0 && step != 0 && here + step >= 0 && here + step < cards.size()) {
            cards.get(here + step).requestFocus();
            event.consume();
        }
    }
}
