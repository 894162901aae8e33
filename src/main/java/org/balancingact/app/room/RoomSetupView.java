package org.balancingact.app.room;

import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.balancingact.app.control.Buttons;
import org.balancingact.app.control.Choices;
import org.balancingact.app.control.Footer;
import org.balancingact.app.control.Page;
import org.balancingact.app.control.Paragraph;
import org.balancingact.app.control.SignedLine;
import org.balancingact.app.nav.Place;
import org.balancingact.app.nav.Screen;
import org.balancingact.app.style.Styles;
import org.balancingact.i18n.Messages;
import org.balancingact.journal.Voting;

/** Before a room is opened: how people vote, and what is true of their phones. */
public final class RoomSetupView extends BorderPane implements Screen {
    private final Messages messages = Messages.of("room");
    private final RoomSetupViewModel model;
    private final Button open;

    public RoomSetupView(RoomSetupViewModel model) {
        this.model = model;
        this.open = Buttons.named("open-room", Buttons.primary(messages.text("setup.open"), model::open));
        open.disableProperty().bind(model.openingProperty());
        createView();
    }

    private void createView() {
        setId("room-setup");
        Footer footer = new Footer(messages.text("setup.privacy"));
        footer.setButtons(open);
        setCenter(new Sections());
        setBottom(footer);
    }

    private final class Sections extends Page {
        Sections() {
            setSections(Styles.on(new VBox(Paragraph.title(messages.text("setup.title", model.scenario().title())),
                    section(messages.text("setup.voting"), voting()), section(messages.text("setup.people"), people()),
                    section(messages.text("setup.how"), new Paragraph(messages.text("setup.keys"))),
                    section(messages.text("setup.no-phone"), help()), trouble()), "room-setup"));
        }
    }

    private static VBox section(String title, Node content) {
        return Styles.on(new VBox(Paragraph.section(title), content), "briefing-section");
    }

    private Node voting() {
        ToggleGroup group = new ToggleGroup();
        VBox choices = new VBox();
        for (Voting each : new Voting[] {Voting.BOTH, Voting.PHONES, Voting.HANDS}) {
            choices.getChildren().add(Choices.inLine(each, model.votingProperty(), group, "voting-" + each.id(), messages.text("voting." + each.id()),
                    messages.text("voting.note." + each.id())));
        }
        choices.getChildren().add(Choices.any(model.sharedProperty(), "shared", messages.text("setup.shared"), messages.text("setup.shared.note")));
        return choices;
    }

    private Node people() {
        TextField field = new TextField();
        field.setId("people");
        field.setPrefColumnCount(4);
        field.textProperty().bindBidirectional(model.peopleProperty());
        Label label = new Paragraph(messages.text("setup.people.note"), Styles.MUTED);
        label.setLabelFor(field);
        return Styles.on(new HBox(field, label), "button-row");
    }

    private Node help() {
        VBox lines = new VBox();
        for (int line = 1; line <= 5; line++) {
            lines.getChildren().add(new Paragraph(messages.text("help." + line), Styles.NOTE));
        }
        return lines;
    }

    private Node trouble() {
        SignedLine trouble = SignedLine.alert("");
        model.troubleProperty().subscribe(what -> {
            trouble.say(what.orElse(""), true);
            trouble.setVisible(what.isPresent());
            trouble.setManaged(what.isPresent());
        });
        return trouble;
    }

    @Override
    public ObservableValue<String> title() {
        return new SimpleStringProperty(model.scenario().title());
    }

    @Override
    public Node view() {
        return this;
    }

    @Override
    public Optional<Place> place() {
        return Optional.of(Place.LIBRARY);
    }

    @Override
    public void shown() {
        applyCss();
        open.requestFocus();
    }
}
