package org.balancingact.app.debrief;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.balancingact.app.control.Buttons;
import org.balancingact.app.control.FittingRow;
import org.balancingact.app.control.Icon;
import org.balancingact.app.control.PageMargins;
import org.balancingact.app.style.Styles;
import org.balancingact.i18n.Messages;
import org.balancingact.scenario.Known;

/** The pages of the walk and all of them on one page, in one bar; where these have no room only which step it is, one back and one on. */
final class WalkBar extends FittingRow {
    private static final List<Step> PAGES = Stream.concat(Step.WALK.stream(), Stream.of(Step.OVERVIEW)).toList();
    private static final PseudoClass SEEN = PseudoClass.getPseudoClass("seen");

    private final Messages messages = Messages.of("debrief");
    private final DebriefViewModel model;
    private final Map<Step, Button> entries = new EnumMap<>(Step.class);
    private final Label where = new Label();
    private final Button back;
    private final Button next;

    WalkBar(DebriefViewModel model) {
        this.model = model;
        back = Icon.BACK.before(Buttons.text(messages.text("bar.back"), model::previous));
        next = Icon.NEXT.before(Buttons.text(messages.text("bar.next"), model::next));
        createView();
        PageMargins.keep(this, 0, 0);
        model.stepProperty().subscribe(step -> refresh());
        model.revealedProperty().subscribe(revealed -> refresh());
    }

    private void createView() {
        getStyleClass().addAll("top-bar", "walk-bar");
        for (Step step : PAGES) {
            Button entry = Buttons.place("step-" + step.id(), name(step), () -> model.open(step));
            if (step != Step.OVERVIEW) {
                entry.setGraphic(number(step));
                entry.setAccessibleText(messages.text("bar.step", step.number(), name(step)));
            }
            entries.put(step, entry);
        }
        back.setId("step-back-one");
        next.setId("step-on");
        setForms(List.of(withGaps(),
                List.of(where, gap(), back, next, Styles.on(new Region(), "walk-apart"), Known.in(entries, Step.OVERVIEW)),
                List.of(where, gap(), back, next)));
    }

    private static Label number(Step step) {
        Label number = new Label(Integer.toString(step.number()));
        number.getStyleClass().add("step-number");
        return number;
    }

    /** Gaps between the entries share out what is left of the width. */
    private List<Node> withGaps() {
        List<Node> parts = new ArrayList<>();
        for (Button entry : entries.values()) {
            if (!parts.isEmpty()) {
                parts.add(gap());
            }
            parts.add(entry);
        }
        return parts;
    }

    private String name(Step step) {
        return messages.text("step." + step.id());
    }

    private void refresh() {
        Step now = model.stepProperty().get();
        boolean revealed = model.revealedProperty().get();
        for (Step step : PAGES) {
            Button entry = Known.in(entries, step);
            entry.pseudoClassStateChanged(Styles.CURRENT, step == now.page());
            entry.pseudoClassStateChanged(SEEN, model.isSeen(step));
            entry.setDisable(!revealed && step != now);
        }
        where.setText(now == Step.OVERVIEW ? name(now) : messages.text("bar.where", now.number(), Step.WALK.size(), name(now.page())));
        back.setDisable(!revealed || now.previous().isEmpty());
        next.setDisable(!revealed || now.next().isEmpty());
    }
}
