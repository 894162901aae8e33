package org.balancingact.app.control;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.balancingact.app.style.Styles;
import org.balancingact.app.style.Washes;
import org.balancingact.scenario.Palette;

/** The bar of a screen that belongs to one scenario: its title, a quiet line where it has room, and what leads away at the right. */
public final class StoryBar extends FittingRow {

    public StoryBar(Node title, String line, Node... right) {
        Label quiet = new Label(line);
        quiet.getStyleClass().add(Styles.NOTE);
        Region space = gap();
        getStyleClass().addAll("top-bar", "story-bar");
        List<Node> narrow = new ArrayList<>(List.of(title, space));
        narrow.addAll(List.of(right));
        List<Node> wide = new ArrayList<>(narrow);
        wide.add(1, quiet);
        List<Node> bare = new ArrayList<>(narrow);
        // The window's own title has it, too; what leads away is needed more.
        bare.removeIf(part -> part.equals(title) && title instanceof Label && right.length > 1);
        // What is only to be read gives way to what can be pressed.
        List<Node> ways = new ArrayList<>(bare);
        ways.removeIf(part -> part instanceof Label && List.of(right).contains(part));
        setForms(List.of(wide, narrow, folded(title, space, List.of(right)), bare, ways));
        PageMargins.keep(this, 0, 0);
    }

    /** With all that can be pressed in a menu, but for what leads away. */
    private static List<Node> folded(Node title, Node space, List<Node> right) {
        List<Button> pressed = right.stream().filter(Button.class::isInstance).map(Button.class::cast).toList();
        List<Node> folded = new ArrayList<>(List.of(title, space));
        folded.addAll(right);
        if (pressed.size() > 1) {
            List<Button> in = pressed.subList(0, pressed.size() - 1);
            folded.removeAll(in);
            folded.add(folded.size() - 1, MoreMenu.of(in));
        }
        return folded;
    }

    /** Gives the bar the ground of the scenario. */
    public StoryBar on(Palette palette) {
        getStyleClass().addAll("wash", Washes.of(palette));
        return this;
    }

    /** The scenario's title as such a bar shows it. */
    public static Label title(String scenario) {
        Label title = new Label(scenario);
        title.getStyleClass().addAll("play-title", Styles.SERIF);
        return title;
    }
}
