package org.balancingact.app.library;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.balancingact.app.control.FittingRow;
import org.balancingact.app.control.Segments;
import org.balancingact.app.style.Styles;
import org.balancingact.i18n.Messages;

/** Above the cards: how many there are, by what many of them are filtered, and the way to a scenario file. */
final class LibraryHead extends FittingRow {
    /** From so many scenarios on it helps to see only some. */
    private static final int MANY = 5;
    /** Minutes that a short scenario takes at most. */
    private static final int SHORT = 20;
    private static final List<Predicate<LibraryCard>> FILTERS =
            List.of(card -> true, card -> card.endingsSeen() == 0, card -> card.scenario().minutes() <= SHORT);

    /** @param filter told which cards are to be seen */
    LibraryHead(int scenarios, Button openFile, Consumer<Predicate<LibraryCard>> filter) {
        Messages messages = Messages.of("library");
        Label count = Styles.on(new Label(messages.plural("scenarios", scenarios)), Styles.STRONG);
        count.setMinWidth(USE_PREF_SIZE);
        Segments filters = new Segments(List.of(messages.text("filter.all"), messages.text("filter.new"), messages.text("filter.short")),
                place -> filter.accept(FILTERS.get(place))).asPills();
        filters.setIds(place -> "filter-" + place);
        Node space = gap();
        getStyleClass().add("library-head");
        List<Node> narrow = List.of(count, space, openFile);
        setForms(scenarios < MANY ? List.of(narrow) : List.of(List.of(count, filters, space, openFile), narrow));
    }
}
