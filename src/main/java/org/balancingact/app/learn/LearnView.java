package org.balancingact.app.learn;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.balancingact.app.control.Buttons;
import org.balancingact.app.control.EndsRow;
import org.balancingact.app.control.Paragraph;
import org.balancingact.app.control.Rules;
import org.balancingact.app.control.SignedLine;
import org.balancingact.app.nav.Place;
import org.balancingact.app.nav.PlacePage;
import org.balancingact.app.style.Styles;
import org.balancingact.i18n.Messages;
import org.balancingact.learn.Progress;
import org.balancingact.learn.Unit;

/** All units as rows, with how far one has come; above them the one thing to do next. */
public final class LearnView extends PlacePage {
    private final Messages messages = Messages.of("learn");
    private final LearnViewModel model;
    private final VBox parts = Styles.on(new VBox(), "learn-parts");

    public LearnView(LearnViewModel model) {
        super(Place.LEARN);
        this.model = model;
        setId("learn");
        setSections(parts);
        model.progressProperty().subscribe(progress -> show());
        model.troubleProperty().subscribe(trouble -> show());
    }

    private void show() {
        model.troubleProperty().get().ifPresentOrElse(this::showTrouble, () -> model.progressProperty().get().ifPresent(this::show));
    }

    /** In place of units of which nobody knows whether they were practised. */
    private void showTrouble(String reason) {
        SignedLine unread = SignedLine.alert(messages.text("unread", reason));
        unread.setId("learn-unread");
        Button again = Buttons.named("read-again", Buttons.primary(messages.text("unread.again"), model::refresh));
        parts.getChildren().setAll(Paragraph.title(messages.text("title")), unread, Styles.on(new FlowPane(again), "button-row"));
        again.requestFocus();
    }

    private void show(Progress progress) {
        VBox rows = new VBox(Rules.strong());
        for (Unit unit : progress.course().units()) {
            rows.getChildren().addAll(UnitRow.of(unit, progress, () -> model.read(unit)), Rules.hairline());
        }
        rows.getChildren().set(rows.getChildren().size() - 1, Rules.strong());
        Button next = Buttons.named("learn-next", Buttons.primary(next(progress), model::next));
        Node head = new EndsRow(Paragraph.title(messages.text("title")), next);
        parts.getChildren().setAll(head, new Paragraph(messages.text("list.intro")), rows, foot());
        if (!progress.course().findings().isEmpty()) {
            long files = progress.course().findings().stream().map(finding -> finding.place().file()).distinct().count();
            parts.getChildren().add(Paragraph.note(messages.plural("list.left-out", files)));
        }
        next.requestFocus();
    }

    private String next(Progress progress) {
        if (!progress.due().isEmpty()) {
            return messages.text("list.practise", progress.due().size());
        }
        return progress.next().map(unit -> progress.answers().isEmpty() && progress.read().isEmpty()
                        ? messages.text("list.begin", unit.number()) : messages.text("list.go-on", unit.number()))
                .orElseGet(() -> messages.text("list.again"));
    }

    private Node foot() {
        return Styles.on(new FlowPane(Buttons.small("learn-words", Buttons.text(messages.text("words.title"), model::words)),
                Buttons.small("learn-sources", Buttons.text(messages.text("sources.title"), model::sources)),
                Paragraph.note(messages.text("list.private"))), "button-row");
    }

    @Override
    public void shown() {
        model.refresh();
    }
}
