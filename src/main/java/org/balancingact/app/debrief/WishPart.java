package org.balancingact.app.debrief;

import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import org.balancingact.app.control.Choices;
import org.balancingact.app.control.Paragraph;
import org.balancingact.app.control.WishChoices;
import org.balancingact.app.style.Styles;
import org.balancingact.i18n.Messages;
import org.balancingact.journal.Plan;
import org.balancingact.journal.Wished;
import org.balancingact.report.PracticeWish;
import org.balancingact.report.Suggestion;
import org.balancingact.report.words.WishWords;

/** Whether that was tried of which the briefing reminded, and what to try in the next run. Nothing is chosen unless the player does. */
final class WishPart extends VBox {
    private final Messages messages = Messages.of("debrief");
    private final RunNotes notes;
    private final Runnable wished;

    /** @param wished follows as soon as a wish that was chosen is kept */
    WishPart(Suggestion suggestion, RunNotes notes, Runnable wished) {
        this.notes = notes;
        this.wished = wished;
        setId("wishes");
        getStyleClass().add("walk-column");
        suggestion.told().ifPresent(told -> ask(told, suggestion.wished().tried()));
        if (!suggestion.offers().isEmpty()) {
            offer(suggestion);
        }
    }

    private void ask(PracticeWish told, Optional<Plan.Result> before) {
        VBox part = part(messages.text("wish.tried"));
        part.getChildren().add(Paragraph.story(WishWords.offer(told)));
        ObjectProperty<Optional<Plan.Result>> tried = new SimpleObjectProperty<>(before);
        tried.addListener((property, was, now) -> now.ifPresent(notes::tried));
        ToggleGroup group = new ToggleGroup();
        for (Plan.Result result : Plan.Result.values()) {
            part.getChildren().add(Choices.inLine(Optional.of(result), tried, group, "tried-" + result.id(), messages.text("wish.tried." + result.id()), ""));
        }
        part.getChildren().add(Paragraph.note(messages.text("wish.tried.note")));
    }

    private void offer(Suggestion suggestion) {
        VBox part = part(messages.text("wish.offer"));
        Optional<PracticeWish> before = suggestion.wished().choice().map(Wished.Choice::wish)
                .flatMap(id -> suggestion.offers().stream().filter(wish -> wish.id().equals(id)).findFirst());
        part.getChildren().addAll(new WishChoices(suggestion.offers(), before, wish -> notes.wish(wish, wished)),
                Paragraph.note(messages.text("wish.offer.note")));
    }

    private VBox part(String title) {
        VBox part = Styles.on(new VBox(Paragraph.section(title)), "overview-section");
        getChildren().add(part);
        return part;
    }
}
