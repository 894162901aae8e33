package org.balancingact.app.learn;

import java.util.Optional;
import java.util.OptionalInt;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.balancingact.app.control.Buttons;
import org.balancingact.app.control.Footer;
import org.balancingact.app.control.Icon;
import org.balancingact.app.control.PageTurn;
import org.balancingact.app.control.StoryBar;
import org.balancingact.app.nav.Clicker;
import org.balancingact.app.nav.Keyboard;
import org.balancingact.app.nav.Screen;
import org.balancingact.app.style.Styles;
import org.balancingact.i18n.Messages;
import org.balancingact.learn.Session;

/** Practice: one question a page, answered by digit or click and confirmed by Enter; what is said of it stands in the same place. */
public final class PracticeView extends BorderPane implements Screen {
    private static final PseudoClass DONE = PseudoClass.getPseudoClass("done");

    private final Messages messages = Messages.of("learn");
    private final PracticeViewModel model;
    private final Label where = new Label();
    private final HBox bars = Styles.on(new HBox(), "practice-bars");
    private final Node bar;
    private Optional<QuestionPage> question = Optional.empty();
    private Button main = Buttons.primary("", this::enter);

    public PracticeView(PracticeViewModel model) {
        this.model = model;
        setId("practice");
        Button stop = Icon.BACK.before(Buttons.small("stop-practice", Buttons.text(messages.text("practice.stop"), model::stop)));
        bars.setAccessibleRole(AccessibleRole.NODE);
        where.getStyleClass().add(Styles.NOTE);
        bar = new StoryBar(stop, messages.text("practice.kept"), Styles.on(new HBox(where, bars), "practice-where"));
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        model.pageProperty().subscribe(this::show);
    }

    private void show(PracticeViewModel.Page page) {
        Session session = page.session();
        showBars(page);
        if (page.shown().isEmpty()) {
            question = Optional.empty();
            setCenter(new PracticeEnd(session, model));
            boolean more = !model.progress().due().isEmpty();
            main = Buttons.named("practice-main", Buttons.withKey(Buttons.primary(messages.text(more ? "end.more" : "end.close"), this::enter), key()));
            Footer footer = new Footer(messages.text("list.private"));
            footer.setButtons(more ? new Button[] {Buttons.named("end-close", Buttons.secondary(messages.text("end.close"), model::stop)), main}
                    : new Button[] {main});
            turn(footer);
        } else if (page.answer().isEmpty()) {
            QuestionPage asked = new QuestionPage(page.shown().get(), model);
            question = Optional.of(asked);
            setCenter(asked);
            turn(footer(messages.text("practice.answer"), messages.text("practice.keys", page.shown().get().options().size())));
        } else {
            question.ifPresent(asked -> asked.tell(page));
            turn(footer(messages.text("practice.next"), messages.text("practice.keys.told")));
            main.requestFocus();
        }
    }

    private Footer footer(String text, String keys) {
        main = Buttons.named("practice-main", Buttons.withKey(Buttons.primary(text, this::enter), key()));
        Footer footer = new Footer(keys);
        footer.setButtons(main);
        return footer;
    }

    private String key() {
        return messages.text("practice.enter");
    }

    private void turn(Footer footer) {
        setBottom(footer);
        PageTurn.tell(this);
        if (getScene() != null) {
            focus();
        }
    }

    private void focus() {
        applyCss();
        if (model.pageProperty().get().answer().isEmpty()) {
            question.ifPresentOrElse(QuestionPage::focusFirst, main::requestFocus);
        } else {
            main.requestFocus();
        }
    }

    private void showBars(PracticeViewModel.Page page) {
        Session session = page.session();
        int at = session.results().size() - (page.answer().isPresent() ? 1 : 0);
        String place = at < session.counted() ? messages.text("practice.where", at + 1, session.counted()) : messages.text("practice.once-more");
        where.setText(page.shown().isPresent() ? place : "");
        bars.getChildren().clear();
        for (int step = 0; step < session.counted(); step++) {
            Region mark = Styles.on(new Region(), "practice-bar");
            mark.pseudoClassStateChanged(DONE, step < at);
            mark.pseudoClassStateChanged(Styles.CURRENT, step == at);
            bars.getChildren().add(mark);
        }
    }

    /** Confirms the answer, or goes on. */
    private void enter() {
        PracticeViewModel.Page page = model.pageProperty().get();
        if (page.shown().isEmpty()) {
            if (model.progress().due().isEmpty()) {
                model.stop();
            } else {
                model.goOn();
            }
        } else if (page.answer().isPresent()) {
            model.next();
        } else if (model.open().isPresent()) {
            model.open().ifPresent(part -> question.ifPresent(asked -> asked.miss(part)));
        } else {
            model.answer();
        }
    }

    private void pressed(KeyEvent event) {
        boolean asking = model.pageProperty().get().answer().isEmpty() && question.isPresent();
        OptionalInt digit = Keyboard.digit(event);
        if (asking && digit.isPresent()) {
            question.get().pick(digit.getAsInt() - 1);
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && !(event.getTarget() instanceof ButtonBase)) {
            enter();
            event.consume();
        }
    }

    @Override
    public Node view() {
        return this;
    }

    @Override
    public Optional<Node> bar() {
        return Optional.of(bar);
    }

    @Override
    public void shown() {
        focus();
    }

    @Override
    public boolean clicked(Clicker key) {
        if (key == Clicker.FORWARD) {
            enter();
        }
        return key == Clicker.FORWARD;
    }
}
