package org.balancingact.app.play;

import java.util.Optional;
import javafx.beans.value.ObservableBooleanValue;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.util.Subscription;
import org.balancingact.app.control.Buttons;
import org.balancingact.app.control.PageTurn;
import org.balancingact.app.nav.Keyboard;
import org.balancingact.i18n.Messages;
import org.balancingact.play.PlayPage.Moment;
import org.balancingact.scenario.Option;

/** A scene with its decision. */
final class MomentView extends DecisionPage {
    private static final PseudoClass MISSING = PseudoClass.getPseudoClass("missing");
    private static final Messages MESSAGES = Messages.of("play");

    private final PlayViewModel model;
    private final OptionList options;
    private final MomentContent content;
    private final Button confirm;
    private final Label hint;
    private final Subscription picks;

    MomentView(Moment moment, PlayViewModel model, ObservableBooleanValue reducedMotion) {
        this(model, new Story(model.progress().run().scenario(), moment.visit()), new OptionList(moment, model, reducedMotion));
    }

    private MomentView(PlayViewModel model, Story story, OptionList options) {
        this(model, story, options, new MomentContent(story, MESSAGES.text("what-do-you-do"), options),
                Buttons.withKey(Buttons.primary(MESSAGES.text("do-this"), () -> {}), MESSAGES.text("key.enter")), new Label());
    }

    private MomentView(PlayViewModel model, Story story, OptionList options, MomentContent content, Button confirm, Label hint) {
        super(story, content, confirm, hint);
        this.model = model;
        this.options = options;
        this.content = content;
        this.confirm = confirm;
        this.hint = hint;
        createView(story);
        picks = bindModel();
    }

    private void createView(Story story) {
        getStyleClass().add("moment");
        setId("moment");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(story.spoken());
        confirm.setId("do-this");
        confirm.setOnAction(event -> goOn());
        hint.setId("hint");
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
        Optional<OptionCard> named = picked.filter(option -> isScrolled()).flatMap(options::card);
        named.ifPresent(this::reveal);
        hint.setText(named.map(card -> MESSAGES.text("picked", options.number(card)))
                .orElseGet(() -> MESSAGES.text("keys", options.size())));
    }

    private void pressed(KeyEvent event) {
        Keyboard.digit(event).ifPresent(digit -> {
            if (digit > 0) {
                options.pick(digit - 1);
                event.consume();
            }
        });
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

    /** Beside the question and, where that may be out of sight, beside the button. */
    private void setMissing(boolean missing) {
        content.setMissing(missing);
        String text = MESSAGES.text("missing");
        if (missing) {
            hint.setText(text);
        }
        hint.pseudoClassStateChanged(MISSING, missing);
        options.setMissing(missing ? Optional.of(text) : Optional.empty());
    }

    @Override
    public void begin() {
        requestFocus();
    }
}
