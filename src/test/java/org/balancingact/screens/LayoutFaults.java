package org.balancingact.screens;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ScrollPane.ScrollBarPolicy;
import javafx.scene.text.Text;

/**
 * What is wrong with the places of things on a screen, whatever the screen shows: parts that reach out of the window at its sides,
 * words and numbers that are cut short, words broken in their middle, texts that lie on each other, parts that move from pass to pass.
 */
final class LayoutFaults {
    /** Pixels that rounding may add. */
    private static final double ROUNDING = 1;
    /** The share of its height by which a line of text may reach into the next: letters are lower than their lines. */
    private static final double LEADING = 0.3;
    private static final Pattern NUMBER = Pattern.compile("[▲▼+−±<>≈ \\p{javaSpaceChar}]*\\d[\\d.,–\\p{javaSpaceChar}]*%?");

    private final double width;
    private final List<Seen> texts = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();

    /**
     * A text, or a line of one that runs on within others.
     *
     * @param place what is left of it in the window when all that clips it is taken into account
     * @param height of the whole, even where only a strip of it is in sight
     */
    private record Seen(Text text, Bounds place, double height) {}

    private LayoutFaults(double width) {
        this.width = width;
    }

    /** One sentence for each fault; empty where there is none. */
    static List<String> of(Scene scene) {
        LayoutFaults found = new LayoutFaults(scene.getWidth());
        found.look(scene.getRoot(), new BoundingBox(-1e6, 0, 2e6, scene.getHeight()));
        found.overlaps();
        found.restless(scene.getRoot());
        return found.faults;
    }

    /** What lies elsewhere after one more pass, though nothing happened, keeps the window laying out for as long as it is there. */
    private void restless(Parent root) {
        Map<Node, Bounds> before = new IdentityHashMap<>();
        places(root, before);
        root.applyCss();
        root.layout();
        Map<Node, Bounds> after = new IdentityHashMap<>();
        places(root, after);
        before.forEach((node, place) -> {
            if (!place.equals(after.getOrDefault(node, place))) {
                faults.add("does not come to rest: " + name(node));
            }
        });
    }

    private static void places(Node node, Map<Node, Bounds> places) {
        places.put(node, node.getBoundsInParent());
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> places(child, places));
        }
    }

    private void look(Node node, Bounds clip) {
        if (!node.isVisible() || node.getOpacity() == 0) {
            return;
        }
        Bounds place = intersection(node.localToScene(node.getLayoutBounds()), clip);
        if (node instanceof Text text && !text.getText().isBlank() && !isEmpty(place)) {
            FlowLines.of(text).stream().map(line -> new Seen(text, intersection(line, clip), line.getHeight())).filter(seen -> !isEmpty(seen.place()))
                    .forEach(texts::add);
        }
        if (!isEmpty(place) && (place.getMinX() < -ROUNDING || place.getMaxX() > width + ROUNDING)) {
            faults.add(String.format(Locale.ROOT, "reaches out of the window, from %.0f to %.0f: %s", place.getMinX(), place.getMaxX(), name(node)));
            return;
        }
        if (node instanceof Labeled labeled && !isEmpty(place)) {
            labeled.lookupAll(".text").stream().filter(text -> text.getParent() == labeled).forEach(text -> cut(labeled, (Text) text));
        }
        if (node instanceof Parent parent) {
            Bounds within = node.getClip() == null ? clip : isPage(node) ? rows(place, clip) : place;
            parent.getChildrenUnmodifiable().forEach(child -> look(child, within));
        }
    }

    /** What does not scroll sideways must not be wider than it is seen: only above and below may parts of it be out of sight. */
    private static boolean isPage(Node node) {
        return node.getParent() instanceof ScrollPane pane && pane.getHbarPolicy() == ScrollBarPolicy.NEVER;
    }

    private static Bounds rows(Bounds place, Bounds clip) {
        return new BoundingBox(clip.getMinX(), place.getMinY(), clip.getWidth(), place.getHeight());
    }

    private void cut(Labeled labeled, Text text) {
        String whole = labeled.getText() == null ? "" : labeled.getText();
        if (!text.getText().equals(whole) && !isToldWhole(labeled)) {
            faults.add("is cut short to “" + text.getText() + "”: " + name(labeled));
        }
        if (labeled.isWrapText() && text.getWrappingWidth() > 0) {
            Stream.of(whole.split("\\s+")).filter(word -> width(word, text) > text.getWrappingWidth() + ROUNDING)
                    .forEach(word -> faults.add("breaks the word “" + word + "” in its middle: " + name(labeled)));
        }
    }

    /** A row of a list may cut its line where a tool tip has all of it; numbers and buttons never. */
    private static boolean isToldWhole(Labeled labeled) {
        return labeled.getTooltip() != null && labeled.getTooltip().getText().contains(labeled.getText())
                && !(labeled instanceof ButtonBase) && !NUMBER.matcher(labeled.getText()).matches();
    }

    private static double width(String word, Text like) {
        Text alone = new Text(word);
        alone.setFont(like.getFont());
        return alone.getLayoutBounds().getWidth();
    }

    private void overlaps() {
        for (int k = 0; k < texts.size(); k++) {
            for (Seen other : texts.subList(k + 1, texts.size())) {
                Bounds both = intersection(texts.get(k).place(), other.place());
                double lower = Math.min(texts.get(k).height(), other.height());
                if (!isHalo(texts.get(k).text(), other.text()) && both.getWidth() > ROUNDING && both.getHeight() > LEADING * lower) {
                    faults.add("lie on each other: " + name(texts.get(k).text()) + " and " + name(other.text()));
                }
            }
        }
    }

    /** A text with a halo is drawn twice at one place. */
    private static boolean isHalo(Text one, Text other) {
        return one.getParent().equals(other.getParent()) && one.getText().equals(other.getText());
    }

    private static Bounds intersection(Bounds one, Bounds other) {
        double left = Math.max(one.getMinX(), other.getMinX());
        double top = Math.max(one.getMinY(), other.getMinY());
        return new BoundingBox(left, top, Math.min(one.getMaxX(), other.getMaxX()) - left, Math.min(one.getMaxY(), other.getMaxY()) - top);
    }

    private static boolean isEmpty(Bounds place) {
        return place.getWidth() <= 0 || place.getHeight() <= 0;
    }

    /** Enough to find it again: what it says, what it is, and what it lies in. */
    private static String name(Node node) {
        String says = node instanceof Labeled labeled ? "“" + labeled.getText() + "” " : node instanceof Text text ? "“" + text.getText() + "” " : "";
        List<String> within = Stream.iterate(node, lies -> lies != null, lies -> (Node) lies.getParent()).limit(4)
                .map(lies -> lies.getClass().getSimpleName() + (lies.getId() == null ? "" : "#" + lies.getId())).toList();
        return says + String.join(" in ", within);
    }
}
