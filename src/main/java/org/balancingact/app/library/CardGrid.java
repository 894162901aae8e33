package org.balancingact.app.library;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import org.balancingact.app.style.Em;

/**
 * Cards side by side, four a row, fewer in narrow windows. Cards of one row are equally high. The arrow keys move between
 * them.
 */
final class CardGrid extends Region {
    private static final double GAP = 2;
    private static final double ROW_GAP = 1.5;

    private final Em em = new Em();

    CardGrid() {
        getStyleClass().add("card-grid");
        em.sizeProperty().addListener(change -> requestLayout());
        addEventFilter(KeyEvent.KEY_PRESSED, this::move);
        getChildren().setAll(em.probe());
    }

    void setCards(List<? extends Node> cards) {
        getChildren().setAll(cards);
        getChildren().add(em.probe());
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
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
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
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
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
