package org.balancingact.screens;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.PathElement;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** Where the lines of a text lie that begins or ends within a line of others: its bounds span the whole of those lines, and tell nothing. */
final class FlowLines {
    private FlowLines() {}

    /** In the scene, one for each line; of a text that stands alone its bounds. */
    static List<Bounds> of(Text text) {
        if (!(text.getParent() instanceof TextFlow flow)) {
            return List.of(text.localToScene(text.getLayoutBounds()));
        }
        int begin = flow.getChildren().stream().takeWhile(before -> before != text).mapToInt(FlowLines::length).sum();
        List<Bounds> lines = new ArrayList<>();
        double left = 0;
        double top = 0;
        for (PathElement element : flow.rangeShape(begin, begin + text.getText().length())) {
            if (element instanceof MoveTo corner) {
                left = corner.getX();
                top = corner.getY();
            } else if (element instanceof LineTo corner && corner.getX() > left && corner.getY() > top) {
                lines.add(flow.localToScene(new BoundingBox(left, top, corner.getX() - left, corner.getY() - top)));
            }
        }
        return lines;
    }

    /** What is no text counts as one letter. */
    private static int length(Node node) {
        return node instanceof Text text ? text.getText().length() : 1;
    }
}
