package org.balancingact.app.ending;

import java.util.List;
import java.util.OptionalInt;
import javafx.geometry.Insets;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.balancingact.app.art.EndingArt;
import org.balancingact.app.control.ActionPage;
import org.balancingact.app.control.Buttons;
import org.balancingact.app.control.Diamonds;
import org.balancingact.app.control.PageMargins;
import org.balancingact.app.control.PageTurn;
import org.balancingact.app.control.Paragraph;
import org.balancingact.app.style.Em;
import org.balancingact.app.story.StoryParts;
import org.balancingact.app.style.Styles;
import org.balancingact.engine.Finish;
import org.balancingact.engine.Run;
import org.balancingact.i18n.Messages;
import org.balancingact.i18n.Numbers;
import org.balancingact.scenario.Scenario;

/**
 * The ending's picture at the left, in windows that have room for it; the words at the right: first what became of it, if that is told,
 * then the ending. The beam tips with the ending.
 */
final class EndingView extends Region {
    private static final double WIDE = 60;
    private static final double ART_SHARE = 0.4;
    private static final double MARGIN = 2.5;
    private static final double SIDE_MARGIN = 4;

    private final Messages messages = Messages.of("ending");
    private final Em em = new Em();
    private final EndingArt art;
    private final VBox words = Styles.on(new VBox(), "ending-words");
    private final Button read;
    private final Button on;
    private final Button away;
    private final FlowPane buttons = Styles.on(new FlowPane(), "ending-action");
    private final Paragraph note;
    private final ActionPage page;
    private final Onward onward;
    private final VBox told;
    private final VBox ending;
    private boolean still = true;
    private boolean reached;
    private Runnable whenReached = () -> { };

    EndingView(Run run, Onward onward) {
        this.onward = onward;
        Finish finish = run.finish().orElseThrow();
        art = EndingArt.of(run);
        read = Buttons.named("read-on", Buttons.withKey(Buttons.primary(messages.text("read"), this::goOn), messages.text("key.enter")));
        on = Buttons.withKey(Buttons.primary(onward.action(), onward.go()), messages.text("key.enter"));
        on.setId("onward");
        away = Buttons.named("later", Buttons.secondary(onward.away(), onward.leave()));
        note = Paragraph.note(onward.note());
        HBox.setHgrow(buttons, Priority.ALWAYS);
        page = new ActionPage(buttons);
        told = aftermath(finish.aftermath());
        ending = ending(run.scenario(), finish, onward.endingsSeen());
        reached = finish.aftermath().isEmpty();
        createView();
    }

    private void createView() {
        getStyleClass().add("ending");
        page.setContent(words);
        getChildren().setAll(em.probe(), art, page);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                goOn();
                event.consume();
            }
        });
        show();
    }

    private void show() {
        setId(reached ? "ending" : "aftermath");
        words.getChildren().setAll(reached ? ending : told, page.actionPlace());
        buttons.getChildren().setAll(reached ? List.of(on, away, note) : List.of(read, away));
        art.level(!reached);
    }

    /** From what became of it to the ending, and on from there. */
    void goOn() {
        if (reached) {
            onward.go().run();
            return;
        }
        atEnding();
        whenReached.run();
        PageTurn.tell(this);
        page.turnToBeginning();
        begin(still);
    }

    void atEnding() {
        reached = true;
        show();
    }

    void telling(Runnable reached) {
        whenReached = reached;
    }

    private VBox aftermath(List<Finish.Told> told) {
        VBox rows = Styles.on(new VBox(muted(messages.text("aftermath"))), "aftermath");
        for (Finish.Told sentence : told) {
            Label week = new Label(messages.text("week", sentence.week()));
            week.getStyleClass().addAll(Styles.NOTE, Styles.MUTED, "aftermath-week");
            Paragraph text = Paragraph.story(sentence.text());
            HBox.setHgrow(text, Priority.ALWAYS);
            HBox row = Styles.on(new HBox(week, text), "aftermath-row");
            rows.getChildren().add(row);
        }
        rows.getChildren().get(told.size()).getStyleClass().add("last");
        return rows;
    }

    private VBox ending(Scenario scenario, Finish finish, OptionalInt endingsSeen) {
        VBox ending = new VBox(muted(messages.text("reached")), Paragraph.display(finish.ending().title()));
        ending.getChildren().addAll(new StoryParts(scenario).nodes(finish.endingText()));
        endingsSeen.ifPresent(seen -> ending.getChildren().add(seen(seen, scenario.endings().size())));
        ending.getStyleClass().add("ending-text");
        return ending;
    }

    private HBox seen(int seen, int all) {
        Label count = new Label(messages.text("seen", Numbers.inWords(seen), Numbers.inWords(all)));
        count.getStyleClass().addAll(Styles.NOTE, Styles.MUTED);
        return Styles.on(new HBox(new Diamonds(seen, all), count), "action");
    }

    private static Label muted(String text) {
        return Styles.on(new Label(text), Styles.MUTED);
    }

    /** @param still whether nothing may move */
    void begin(boolean still) {
        this.still = still;
        page.dress();
        (reached ? on : read).requestFocus();
        if (reached && !still) {
            art.tip();
        }
    }

    boolean turn(boolean forward) {
        return page.turn(forward);
    }

    @Override
    protected void layoutChildren() {
        boolean wide = getWidth() >= em.pixels(WIDE);
        double artWidth = wide ? Math.round(getWidth() * ART_SHARE) : 0;
        art.setVisible(wide);
        double margin = em.pixels(MARGIN);
        double side = wide ? em.pixels(SIDE_MARGIN) : PageMargins.side(getWidth(), em);
        words.setPadding(new Insets(margin, side, margin, side));
        art.resizeRelocate(0, 0, artWidth, getHeight());
        page.resizeRelocate(artWidth, 0, getWidth() - artWidth, getHeight());
    }
}
