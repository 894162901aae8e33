package org.balancingact.app.room;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.balancingact.app.control.Buttons;
import org.balancingact.app.control.Choices;
import org.balancingact.app.control.Footer;
import org.balancingact.app.control.Page;
import org.balancingact.app.control.Paragraph;
import org.balancingact.app.control.SignedLine;
import org.balancingact.app.nav.Place;
import org.balancingact.app.nav.Screen;
import org.balancingact.app.room.projector.Screens;
import org.balancingact.app.style.Styles;
import org.balancingact.app.style.Theme;
import org.balancingact.i18n.Messages;
import org.balancingact.journal.Voting;
import org.balancingact.room.plan.Ahead;

/** Before a room is opened: how people vote, how long it takes, where the room looks, and what is true of phones. */
public final class RoomSetupView extends BorderPane implements Screen {
    private final Messages messages = Messages.of("room");
    private final RoomSetupViewModel model;
    private final SecondScreen second;
    private final JoinChoiceView networks;
    private final List<Ahead> ahead;
    private final Button open;
    private final Button rehearse;

    /**
     * @param screens of which the room looks at one, if there are two
     * @param theme   of the program
     * @param ahead   the decisions of the story
     */
    public RoomSetupView(RoomSetupViewModel model, Screens screens, Theme theme, List<Ahead> ahead) {
        this.model = model;
        this.second = new SecondScreen(screens, theme);
        this.networks = new JoinChoiceView(model.joining(), model.votingProperty());
        this.ahead = List.copyOf(ahead);
        this.open = Buttons.named("open-room", Buttons.primary(messages.text("setup.open"), model::open));
        this.rehearse = Buttons.named("rehearse-room", Buttons.secondary(messages.text("setup.rehearse"), model::rehearse));
        open.disableProperty().bind(model.openingProperty());
        rehearse.disableProperty().bind(model.openingProperty());
        createView();
    }

    private void createView() {
        setId("room-setup");
        Footer footer = new Footer(messages.text("setup.privacy"));
        footer.setButtons(rehearse, open);
        setCenter(new Sections());
        setBottom(footer);
    }

    private final class Sections extends Page {
        Sections() {
            setSections(Styles.on(new VBox(Paragraph.title(messages.text("setup.title", model.scenario().title())),
                    SignedLine.trouble(model.troubleProperty()),
                    section(messages.text("setup.voting"), voting()),
                    network(),
                    section(messages.text("setup.people"), 
                            row(field("people", messages.text("setup.people.field"), model.peopleProperty())), SignedLine.trouble(model.peopleTrouble()),
                            Paragraph.note(messages.text("setup.people.note"))),
                    section(messages.text("setup.minutes"),
                            row(field("minutes", messages.text("setup.minutes.field"), model.minutesProperty())),
                            SignedLine.trouble(model.minutesTrouble()), plan()),
                    section(messages.text("setup.screen"), second, indicators()),
                    paper(),
                    section(messages.text("setup.how"), new Paragraph(messages.text("setup.keys")),
                            Paragraph.note(messages.text("setup.rehearse.note"))),
                    section(messages.text("setup.no-phone"), help())), "room-setup"));
        }
    }

    private static VBox section(String title, Node... content) {
        VBox section = Styles.on(new VBox(Paragraph.section(title)), "briefing-section");
        section.getChildren().addAll(content);
        return section;
    }

    private Node voting() {
        ToggleGroup group = new ToggleGroup();
        VBox choices = new VBox();
        for (Voting each : new Voting[] {Voting.BOTH, Voting.PHONES, Voting.HANDS, Voting.TABLES}) {
            choices.getChildren().add(Choices.one(each, model.votingProperty(), group, "voting-" + each.id(),
                    messages.text("voting." + each.id()),
                    messages.text("voting.note." + each.id())));
        }
        Node sure = Choices.any(model.asksSureProperty(), "asks-sure", messages.text("setup.sure"), messages.text("setup.sure.note"));
        sure.disableProperty().bind(model.votingProperty().map(voting -> !voting.hasVotesOfPhones()));
        choices.getChildren().add(sure);
        choices.getChildren().add(Choices.any(model.sharedProperty(), "shared", messages.text("setup.shared"),
                messages.text("setup.shared.note")));
        return choices;
    }

    private Node indicators() {
        return Choices.any(model.indicatorsProperty(), "indicators", messages.text("setup.indicators"), messages.text("setup.indicators.note"));
    }

    private static FlowPane row(Node... nodes) {
        return Styles.on(new FlowPane(nodes), "button-row");
    }

    private static FlowPane field(String id, String name, StringProperty property) {
        return named(id, name, new TextField(), 4, property);
    }

    private static FlowPane named(String id, String name, TextField field, int columns, StringProperty property) {
        field.setId(id);
        field.setPrefColumnCount(columns);
        field.textProperty().bindBidirectional(property);
        Label label = new Label(name);
        label.setLabelFor(field);
        return row(label, field);
    }

    private Node plan() {
        Paragraph plan = new Paragraph("");
        plan.setId("plan-words");
        model.minutesProperty().subscribe(() -> plan.setText(summary()));
        model.votingProperty().subscribe(() -> plan.setText(summary()));
        plan.setText(summary());
        return plan;
    }

    private String summary() {
        return model.votingProperty().get() == Voting.TABLES ? PlanSummary.ofTables(model.minutes(), model.scenario().minutes())
                : PlanSummary.of(model.minutes(), ahead);
    }

    /** There only while phones are to come in. */
    private VBox network() {
        VBox section = section(messages.text("setup.network"), networks, wifi(), Paragraph.note(messages.text("setup.wifi.note")));
        section.setId("setup-network");
        return thereUnless(Voting.HANDS, section);
    }

    private VBox thereUnless(Voting chosen, VBox section) {
        section.visibleProperty().bind(model.votingProperty().isNotEqualTo(chosen));
        section.managedProperty().bind(section.visibleProperty());
        return section;
    }

    /** There only while people vote on one run: each table has letters of its own. */
    private VBox paper() {
        return thereUnless(Voting.TABLES, section(messages.text("paper.title"),
                row(Buttons.named("print-paper", Buttons.secondary(messages.text("paper.print"), model.paper()::print)), model.paper().saving().line()),
                Paragraph.note(messages.text("paper.note"))));
    }

    private Node wifi() {
        return row(named("wifi-name", messages.text("setup.wifi.name"), new TextField(), 12, model.wifiNameProperty()),
                named("wifi-password", messages.text("setup.wifi.password"), new PasswordField(), 12,
                        model.wifiPasswordProperty()));
    }

    private Node help() {
        VBox lines = new VBox();
        for (int line = 1; line <= 5; line++) {
            lines.getChildren().add(new Paragraph(messages.text("help." + line), Styles.NOTE));
        }
        return lines;
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
        model.opened();
        second.begin();
        networks.begin();
        open.requestFocus();
    }

    @Override
    public void hidden() {
        networks.end();
        second.end();
    }
}
