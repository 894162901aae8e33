package org.balancingact.app.plot;

import java.util.List;
import java.util.function.IntConsumer;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import org.balancingact.i18n.Lists;
import org.balancingact.picture.PlacePicture;
import org.balancingact.picture.Point;

/** A picture whose places answer: to the mouse over them, to a click, which stays, and to the arrow keys. */
public final class PlacePane extends PicturePane {
    private static final double FRONT = -2;
    private static final double DOT = 0.3;
    private static final double ABOVE = 0.6;

    private final PlacePicture picture;
    private final String sentence;
    private final Line cursor = new Line();
    private final Circle dot = new Circle();
    private final Label note = new Label();
    private IntConsumer onPick = place -> {};
    private int at;
    private int picked = -1;

    /** @param first the place from which the arrow keys begin */
    public PlacePane(PlacePicture picture, String sentence, int first) {
        super(picture, sentence);
        this.picture = picture;
        this.sentence = sentence;
        at = first;
        createView();
        addEventHandler(MouseEvent.MOUSE_MOVED, event -> point(event.getX(), event.getY()));
        addEventHandler(MouseEvent.MOUSE_EXITED, event -> comeBack());
        addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            requestFocus();
            point(event.getX(), event.getY());
            pick();
        });
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void createView() {
        getStyleClass().addAll("timeline", "places");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        cursor.getStyleClass().add("plot-cursor");
        dot.getStyleClass().add("plot-cursor-dot");
        note.getStyleClass().addAll("plot-label", "plot-cursor-note");
        note.setMinWidth(USE_PREF_SIZE);
        List.of(cursor, dot, note).forEach(node -> {
            node.setMouseTransparent(true);
            node.setViewOrder(FRONT);
            node.setVisible(false);
            getChildren().add(node);
        });
    }

    /** Called with a place, counted from 0, when it is picked. */
    public void setOnPick(IntConsumer onPick) {
        this.onPick = onPick;
    }

    private void point(double x, double y) {
        to(picture.nearest(emWidth(), new Point(x / em(1), y / em(1))));
    }

    private void pick() {
        picked = at;
        onPick.accept(at);
    }

    private void comeBack() {
        if (picked < 0) {
            List.of(cursor, dot, note).forEach(node -> node.setVisible(false));
        } else {
            to(picked);
        }
    }

    private void pressed(KeyEvent event) {
        int last = picture.places(emWidth()).size() - 1;
        if (event.getCode() == KeyCode.LEFT || event.getCode() == KeyCode.RIGHT) {
            to(Math.max(0, Math.min(last, at + (event.getCode() == KeyCode.LEFT ? -1 : 1))));
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER) {
            to(at);
            pick();
            event.consume();
        }
    }

    private void to(int place) {
        at = place;
        note.setText(picture.places(emWidth()).get(at).words());
        setAccessibleText(Lists.sentences(sentence, note.getText()));
        List.of(cursor, dot, note).forEach(node -> node.setVisible(true));
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        PlacePicture.Place place = picture.places(emWidth()).get(at);
        double x = Math.floor(em(place.at().x())) + 0.5;
        double y = em(place.at().y());
        cursor.setStartX(x);
        cursor.setStartY(em(picture.lineTop(place)));
        cursor.setEndX(x);
        cursor.setEndY(y);
        dot.setCenterX(x);
        dot.setCenterY(y);
        dot.setRadius(em(DOT));
        double width = note.prefWidth(-1);
        double height = note.prefHeight(width);
        double left = Math.max(0, Math.min(getWidth() - width, x - width / 2));
        note.resizeRelocate(Math.round(left), Math.round(em(picture.lineTop(place) - ABOVE) - height), Math.ceil(width), Math.ceil(height));
    }
}
