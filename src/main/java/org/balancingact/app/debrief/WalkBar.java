package org.balancingact.app.debrief;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.balancingact.app.control.Buttons;
import org.balancingact.app.control.PageMargins;
import org.balancingact.app.style.Em;
import org.balancingact.app.style.Styles;
import org.balancingact.i18n.Messages;

/** The overview and the steps in one bar; in narrow windows only which step it is, one back and one on. */
final class WalkBar extends HBox {
    private static final double WIDE = 60;

    private final Messages messages = Messages.of("walk");
    private final DebriefViewModel model;
    private final List<Button> entries = new ArrayList<>();
    private final List<Region> gaps = new ArrayList<>();
    private final Label where = new Label();
    private final Button back;
    private final Button next;
    private final Region space = new Region();
    private final Em em;

    WalkBar(DebriefViewModel model) {
        this.model = model;
        back = Buttons.text(messages.text("bar.back"), model::previous);
        next = Buttons.text(messages.text("bar.next"), model::next);
        createView();
        em = PageMargins.keep(this, 0, 0);
        widthProperty().addListener(change -> fit());
        em.sizeProperty().addListener(change -> fit());
        model.stepProperty().subscribe(step -> refresh());
        model.revealedProperty().subscribe(revealed -> refresh());
    }

    private void createView() {
        getStyleClass().addAll("top-bar", "walk-bar");
        for (Step step : Step.values()) {
            Button entry = new Button(step == Step.OVERVIEW ? name(step) : messages.text("bar.step", step.ordinal(), name(step)));
            entry.setId("step-" + step.id());
            entry.getStyleClass().setAll("place");
            entry.setMinWidth(USE_PREF_SIZE);
            entry.setOnAction(event -> model.open(step));
            entries.add(entry);
        }
        back.setId("step-back-one");
        next.setId("step-on");
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren().setAll(where, space, back, next);
        entries.forEach(this::append);
    }

    /** Gaps between the entries share out what is left of the width. */
    private void append(Button entry) {
        if (entry != entries.get(0)) {
            Region gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            gaps.add(gap);
            getChildren().add(gap);
        }
        getChildren().add(entry);
    }

    private String name(Step step) {
        return messages.text("step." + step.id());
    }

    private void refresh() {
        Step now = model.stepProperty().get();
        boolean revealed = model.revealedProperty().get();
        for (Step step : Step.values()) {
            Button entry = entries.get(step.ordinal());
            entry.pseudoClassStateChanged(Styles.CURRENT, step == now);
            entry.setDisable(!revealed && step != now);
        }
        where.setText(now == Step.OVERVIEW ? name(now) : messages.text("bar.where", now.ordinal(), Step.questions(), name(now)));
        back.setDisable(!revealed || now.previous().isEmpty());
        next.setDisable(!revealed || now.next().isEmpty());
    }

    private void fit() {
        boolean wide = getWidth() >= em.pixels(WIDE);
        entries.forEach(entry -> show(entry, wide));
        gaps.forEach(gap -> show(gap, wide));
        for (Region part : List.of(where, space, back, next)) {
            show(part, !wide);
        }
    }

    private static void show(Region part, boolean shown) {
        part.setVisible(shown);
        part.setManaged(shown);
    }
}
