package org.balancingact.app.room;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.balancingact.analysis.Checkpoint;
import org.balancingact.app.control.Paragraph;
import org.balancingact.app.control.QrPicture;
import org.balancingact.app.story.StoryParts;
import org.balancingact.app.style.Styles;
import org.balancingact.engine.Finish;
import org.balancingact.engine.Visit;
import org.balancingact.i18n.Messages;
import org.balancingact.journal.ChosenBy;
import org.balancingact.journal.RoomDecision;
import org.balancingact.journal.Voting;
import org.balancingact.play.PlayPage;
import org.balancingact.play.PlayPage.Consequence;
import org.balancingact.play.PlayPage.Interlude;
import org.balancingact.play.PlayPage.Moment;
import org.balancingact.report.words.ChangeWords;
import org.balancingact.room.Letters;
import org.balancingact.room.RoomState;
import org.balancingact.room.Verb;
import org.balancingact.scenario.Option;
import org.balancingact.scenario.Scenario;

/** What everybody in the room sees of a state of it: nothing private, no style, and no counts before they are revealed. */
final class RoomPage {
    private static final Messages MESSAGES = Messages.of("room");

    private final RoomState state;
    private final Consumer<Verb> verbs;
    private final Scenario scenario;
    private final StoryParts parts;

    private RoomPage(RoomState state, Consumer<Verb> verbs) {
        this.state = state;
        this.verbs = verbs;
        this.scenario = state.run().scenario();
        this.parts = new StoryParts(scenario);
    }

    /** @param url what is typed into a phone, where one can come in */
    static List<Node> of(RoomState state, Optional<String> url, Consumer<Verb> verbs) {
        return new RoomPage(state, verbs).nodes(url);
    }

    private List<Node> nodes(Optional<String> url) {
        return switch (state.step()) {
            case LOBBY -> lobby(url);
            case BRIEFING -> briefing();
            case READING -> reading();
            case VOTING, CLOSED, REVEALED -> voting();
            case TALKING -> talking();
            case CONSEQUENCE -> consequence();
            case CHECKPOINT -> checkpoint();
            case ENDING -> ending();
            case DEBRIEF -> state.room().page() == 0 ? guessing() : guessed();
            case OVER -> List.of(Paragraph.display(MESSAGES.text("over.title")), Paragraph.story(MESSAGES.text("over.words")));
        };
    }

    private List<Node> lobby(Optional<String> url) {
        List<Node> nodes = new ArrayList<>(List.of(Paragraph.display(scenario.title())));
        url.ifPresentOrElse(address -> {
            QrPicture code = new QrPicture(address, MESSAGES.text("lobby.spoken", address));
            code.getStyleClass().add("room-code");
            Paragraph typed = new Paragraph(address, Styles.TITLE);
            typed.setId("room-address");
            VBox words = Styles.on(new VBox(Paragraph.story(MESSAGES.text("lobby.join")), typed, new Paragraph(MESSAGES.text("setup.privacy"), Styles.MUTED)),
                    "room-words");
            HBox.setHgrow(words, Priority.ALWAYS);
            nodes.add(Styles.on(new HBox(code, words), "room-lobby"));
        }, () -> nodes.add(Paragraph.story(MESSAGES.text("lobby.hands"))));
        return nodes;
    }

    private List<Node> briefing() {
        List<Node> nodes = new ArrayList<>(List.of(Paragraph.display(scenario.title()), new Paragraph(scenario.role(), Styles.STRONG)));
        scenario.briefing().forEach(text -> nodes.add(Paragraph.story(text)));
        nodes.add(new Paragraph(MESSAGES.text("briefing.errors"), Styles.MUTED));
        return nodes;
    }

    private List<Node> reading() {
        PlayPage page = state.page().orElseThrow();
        Visit visit = page instanceof Moment moment ? moment.visit() : ((Interlude) page).visit();
        List<Node> nodes = new ArrayList<>(List.of(Paragraph.display(visit.scene().title())));
        nodes.addAll(parts.nodes(visit.text()));
        return nodes;
    }

    private List<Node> voting() {
        Visit visit = state.moment().orElseThrow().visit();
        return List.of(Paragraph.title(visit.scene().title()), new OptionRows(state, verbs));
    }

    private List<Node> talking() {
        Visit visit = state.moment().orElseThrow().visit();
        List<Node> nodes = new ArrayList<>(List.of(Paragraph.display(MESSAGES.text("talking.title")), Paragraph.title(visit.scene().title())));
        visit.scene().facilitator().ask().stream().limit(1).forEach(question -> nodes.add(Paragraph.story(question)));
        return nodes;
    }

    private List<Node> consequence() {
        Consequence page = state.consequence().orElseThrow();
        List<String> shown = page.choice().offered().stream().map(Option::id).toList();
        String letter = Letters.of(page.choice().option().id(), shown).orElse("");
        List<Node> nodes = new ArrayList<>(List.of(Paragraph.title(played(letter)), new Paragraph(page.choice().option().text(), Styles.STRONG)));
        nodes.addAll(parts.nodes(page.choice().consequence()));
        return nodes;
    }

    /** Who decided, as it is on record. */
    private String played(String letter) {
        ChosenBy by = state.room().decisions().stream().filter(decision -> decision.position() == state.position()).map(RoomDecision::by).findFirst()
                .orElse(ChosenBy.FACILITATOR);
        return MESSAGES.text("played." + by.id(), letter);
    }

    private List<Node> checkpoint() {
        Checkpoint checkpoint = state.consequence().flatMap(Consequence::checkpoint).orElseThrow();
        List<Node> nodes = new ArrayList<>(List.of(Paragraph.display(MESSAGES.text("checkpoint.title", checkpoint.toWeek()))));
        checkpoint.changes().forEach(change -> nodes.add(new Paragraph(ChangeWords.sentence(change))));
        return nodes;
    }

    private List<Node> ending() {
        Finish finish = state.run().finish().orElseThrow();
        List<Node> nodes = new ArrayList<>();
        finish.aftermath().forEach(told -> nodes.add(Paragraph.story(told.text())));
        nodes.add(Paragraph.display(finish.ending().title()));
        nodes.addAll(parts.nodes(finish.endingText()));
        return nodes;
    }

    private List<Node> guessing() {
        int decisions = state.run().choices().size();
        return List.of(Paragraph.display(MESSAGES.text("guess.title")), Paragraph.story(MESSAGES.text(state.room().voting() == Voting.HANDS ? "guess.aloud" : "guess.words", decisions)));
    }

    private List<Node> guessed() {
        List<Node> nodes = new ArrayList<>(List.of(Paragraph.display(MESSAGES.text("guessed.title"))));
        guesses().forEach(line -> nodes.add(new Paragraph(line)));
        nodes.add(Paragraph.story(MESSAGES.text("guessed.words")));
        return nodes;
    }

    private List<String> guesses() {
        return state.votes().map(votes -> votes.options().stream().filter(option -> votes.of(option) > 0)
                .map(option -> MESSAGES.plural("guessed.line", votes.of(option), option)).toList()).orElse(List.of());
    }
}
