package org.balancingact.app.play;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import org.balancingact.app.control.Buttons;
import org.balancingact.app.control.PageTurn;
import org.balancingact.app.control.Scrolling;
import org.balancingact.app.nav.Keyboard;
import org.balancingact.app.style.Em;
import org.balancingact.app.style.Styles;
import org.balancingact.i18n.Messages;
import org.balancingact.play.PlayPage.Moment;
import org.balancingact.scenario.Option;

/**
 * A scene with its decision. Where story, options and button fit in the window nothing scrolls; else the button stays in sight
 * in a bar at the bottom.
 */
final class MomentView extends Region implements PageView {
    /** Windows lower than this many em have smaller titles and margins. */
    private static final double LOW = 44;
    private static final double BAR_ABOVE = 3.5;
    private static final PseudoClass MISSING = PseudoClass.getPseudoClass("missing");

    private final Messages messages = Messages.of("play");
    private final PlayViewModel model;
    private final Em em = new Em();
    private final Story story;
    private final OptionList options;
    private final MomentContent content;
    private final ScrollPane scroll = new ScrollPane();
    private final Region bar = new Region();
    private final Button confirm;
    private final Label hint = new Label();
    private final HBox action;
    private final Subscription picks;

    MomentView(Moment moment, PlayViewModel model) {
        this.model = model;
        story = new Story(model.progress().run().scenario(), moment.visit());
        options = new OptionList(moment, model);
        content = new MomentContent(story, options);
        confirm = Buttons.withKey(Buttons.primary(messages.text("do-this"), this::goOn), messages.text("key.enter"));
        action = new HBox(confirm, hint);
        createView();
        picks = bindModel();
    }

    private void createView() {
        getStyleClass().add("moment");
        setId("moment");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(story.spoken());
        confirm.setId("do-this");
        hint.setId("hint");
        hint.getStyleClass().addAll(Styles.NOTE, Styles.MUTED);
        hint.setMinWidth(0);
        action.getStyleClass().add("action");
        bar.getStyleClass().add("action-bar");
        scroll.setContent(content);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        getChildren().setAll(em.probe(), scroll, bar, action);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private Subscription bindModel() {
        confirm.disableProperty().bind(model.writingProperty());
        return model.pickedProperty().subscribe(this::show);
    }

    @Override
    public void detach() {
        picks.unsubscribe();
    }

    /** Where the options scroll, what is picked comes into sight and is named beside the button. */
    private void show(Optional<Option> picked) {
        options.show(picked);
        setMissing(false);
        Optional<OptionCard> named = picked.filter(option -> bar.isVisible()).flatMap(options::card);
        named.ifPresent(card -> Scrolling.reveal(scroll, card));
        hint.setText(named.map(card -> messages.text("picked", options.number(card)))
                .orElseGet(() -> messages.text("keys", options.size())));
    }

    private void pressed(KeyEvent event) {
        Keyboard.digit(event).ifPresent(digit -> {
            if (digit > 0) {
                options.pick(digit - 1);
                event.consume();
            }
        });
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        setLow(height + em.pixels(BAR_ABOVE) < em.pixels(LOW));
        double actionHeight = action.prefHeight(-1);
        content.fit(width, actionHeight, height);
        boolean fits = content.isWide(width)
                && Math.max(content.heightWith(width, actionHeight), content.prefHeight(width)) <= height;
        double barHeight = fits ? 0 : actionHeight + em.pixels(1.5);
        bar.setVisible(!fits);
        bar.resizeRelocate(0, height - barHeight, width, barHeight);
        scroll.resizeRelocate(0, 0, width, height - barHeight);
        double left = fits ? content.optionsLeft(width) : content.margin(width);
        double top = fits ? content.optionsBottom(width) + content.gap() : height - barHeight + em.pixels(0.75);
        action.resizeRelocate(left, Math.round(top), width - left - content.margin(width), actionHeight);
    }

    private void setLow(boolean low) {
        content.setLow(low);
        story.setLow(low);
    }

    @Override
    public Region region() {
        return this;
    }

    /** Where nothing is picked yet it is said so, beside the question, and picking can begin. */
    @Override
    public void goOn() {
        if (model.pickedProperty().get().isPresent()) {
            model.confirm();
            return;
        }
        setMissing(true);
        options.focusFirst();
        // The same key, pressed once more, would pick: as on a new page, not by a double press.
        PageTurn.tell(this);
    }

    /** Beside the question or, where that is not there, beside the button. */
    private void setMissing(boolean missing) {
        content.setMissing(missing);
        String text = messages.text("missing");
        if (missing) {
            hint.setText(text);
        }
        hint.pseudoClassStateChanged(MISSING, missing);
        options.setMissing(missing ? Optional.of(text) : Optional.empty());
    }

    @Override
    public boolean turn(boolean forward) {
        return Scrolling.turn(scroll, forward);
    }

    @Override
    public void turnToBeginning() {
        scroll.setVvalue(0);
    }

    @Override
    public void begin() {
        requestFocus();
    }
}
