package org.balancingact.app.room.presenter;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.balancingact.app.control.DirectScrollPane;
import org.balancingact.app.control.Segments;
import org.balancingact.app.style.Em;
import org.balancingact.app.style.Styles;
import org.balancingact.i18n.Messages;

/**
 * The facilitator's window: the screen of the room, the notes and the votes in three columns, one of them at a time where there is no
 * room for three; what comes next is always in sight.
 */
final class PresenterView extends Region {
    private static final Messages MESSAGES = Messages.of("room");
    private static final double WIDE = 60;
    private static final double ROOMY = 72;
    private static final double GAP = 1.75;
    private static final double TOP = 1;
    private static final double WIDEST = 104;

    private final Em em = new Em();
    private final ScrollPane screen;
    private final ScrollPane notes;
    private final ScrollPane votes;
    private final List<ScrollPane> tabbed;
    private final NextBox next;
    private final Region plan;
    private final Segments tabs;
    private int tab;

    PresenterView(RoomViewModel model, Region plan, StillToCome endings) {
        setId("presenter");
        this.screen = scrolling(new ScreenColumn(model, endings));
        this.notes = scrolling(model.tables().<VBox>map(tables -> new TablesColumn(model, tables)).orElseGet(() -> new NotesColumn(model)));
        this.votes = scrolling(new VoteColumn(model));
        this.tabbed = List.of(votes, notes, screen);
        this.next = new NextBox(model);
        this.plan = plan;
        this.tabs = new Segments(names(model.tables().isPresent()), this::turnTo);
        tabs.setIds(place -> "tab-" + place);
        getChildren().setAll(screen, notes, votes, next, plan, tabs, em.probe());
        em.sizeProperty().addListener(size -> requestLayout());
        // After the columns have heard of it.
        model.stateProperty().subscribe(state -> keepFocus());
    }

    /** Else the keys of a clicker would press whatever button is next to one that was pressed and is gone. */
    private void keepFocus() {
        if (Optional.ofNullable(getScene()).map(Scene::getFocusOwner).filter(this::isGone).isPresent()) {
            focus();
        }
    }

    private boolean isGone(Node focused) {
        return focused.getScene() != getScene() || Stream.iterate(focused, Objects::nonNull, Node::getParent).anyMatch(node -> !node.isVisible());
    }

    private static List<String> names(boolean tables) {
        return tables ? List.of(MESSAGES.text("tab.tables.steps"), MESSAGES.text("tab.tables"), MESSAGES.text("tab.screen"))
                : List.of(MESSAGES.text("tab.votes"), MESSAGES.text("tab.notes"), MESSAGES.text("tab.screen"));
    }

    private static ScrollPane scrolling(VBox column) {
        return Styles.on(DirectScrollPane.upright(column), "page", "presenter-scroll");
    }

    private void turnTo(int place) {
        tab = place;
        requestLayout();
    }

    /** Where work begins. */
    void focus() {
        next.button().requestFocus();
    }

    @Override
    protected void layoutChildren() {
        double gap = em.pixels(GAP);
        double width = Math.min(getWidth(), em.pixels(WIDEST));
        double left = Math.floor((getWidth() - width) / 2) + gap;
        double inside = width - 2 * gap;
        boolean wide = getWidth() >= em.pixels(WIDE);
        double planHeight = wide ? Math.ceil(plan.prefHeight(inside)) : 0;
        double bottom = getHeight() - planHeight - em.pixels(TOP);
        plan.setVisible(wide);
        plan.resizeRelocate(left, getHeight() - planHeight, inside, planHeight);
        tabs.setVisible(!wide);
        if (wide) {
            three(left, inside, bottom);
        } else {
            one(left, inside, bottom);
        }
    }

    private void three(double left, double inside, double bottom) {
        boolean roomy = getWidth() >= em.pixels(ROOMY);
        double gap = em.pixels(GAP);
        double first = em.pixels(roomy ? 20 : 16);
        double last = em.pixels(roomy ? 22 : 20);
        double top = em.pixels(TOP);
        double middle = inside - first - last - 2 * gap;
        tabbed.forEach(pane -> pane.setVisible(true));
        screen.resizeRelocate(left, top, first, bottom - top);
        notes.resizeRelocate(left + first + gap, top, middle, bottom - top);
        double nextHeight = Math.ceil(next.prefHeight(last));
        votes.resizeRelocate(left + inside - last, top, last, bottom - top - nextHeight);
        next.resizeRelocate(left + inside - last, bottom - nextHeight, last, nextHeight);
    }

    private void one(double left, double inside, double bottom) {
        double nextHeight = Math.ceil(next.prefHeight(inside));
        double tabsHeight = Math.ceil(tabs.prefHeight(inside));
        double top = em.pixels(TOP);
        tabs.resizeRelocate(left, top, inside, tabsHeight);
        double below = top + tabsHeight + em.pixels(TOP);
        for (int place = 0; place < tabbed.size(); place++) {
            Node pane = tabbed.get(place);
            pane.setVisible(place == tab);
            pane.resizeRelocate(left, below, inside, Math.max(0, bottom - nextHeight - below));
        }
        next.resizeRelocate(left, bottom - nextHeight, inside, nextHeight);
    }
}
