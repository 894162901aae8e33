package org.balancingact.app.library;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.balancingact.app.art.CoverArt;
import org.balancingact.app.control.Diamonds;
import org.balancingact.app.control.Paragraph;
import org.balancingact.app.style.Styles;
import org.balancingact.i18n.Messages;
import org.balancingact.scenario.json.ScenarioCard;

/** A scenario to pick: cover, title, one sentence, then role and minutes, or the endings seen so far. */
final class ScenarioCardView extends Button {
    private final Messages messages = Messages.of("library");

    ScenarioCardView(LibraryCard card, Runnable open) {
        ScenarioCard scenario = card.scenario();
        setId("scenario-" + scenario.id());
        getStyleClass().setAll("scenario-card", Styles.FOCUSABLE);
        setGraphic(content(card));
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        setAccessibleText(messages.text("card.spoken", scenario.title(), scenario.summary(),
                scenario.role(), scenario.minutes()));
        setOnAction(event -> open.run());
    }

    private Node content(LibraryCard card) {
        ScenarioCard scenario = card.scenario();
        CoverArt cover = new CoverArt(scenario.cover(), scenario.id());
        cover.setMinHeight(Region.USE_PREF_SIZE);
        Region space = new Region();
        VBox.setVgrow(space, Priority.ALWAYS);
        Paragraph title = new Paragraph(scenario.title(), Styles.SERIF, Styles.CARD_TITLE);
        return Styles.on(new VBox(cover, title, Paragraph.note(scenario.summary()), space, foot(card)),
                "scenario-card-content");
    }

    private Node foot(LibraryCard card) {
        ScenarioCard scenario = card.scenario();
        if (card.endingsSeen() == 0) {
            return new Paragraph(messages.text("card.role", scenario.role(), scenario.minutes()), Styles.NOTE);
        }
        Paragraph seen = Paragraph.note(messages.text("card.endings", card.endingsSeen(), scenario.endings()));
        HBox foot = Styles.on(new HBox(new Diamonds(card.endingsSeen(), scenario.endings()), seen), "card-foot");
        foot.setAlignment(Pos.CENTER_LEFT);
        return foot;
    }
}
