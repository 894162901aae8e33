package org.balancingact.app.room;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.balancingact.app.control.Paragraph;
import org.balancingact.app.style.Styles;
import org.balancingact.i18n.Messages;
import org.balancingact.journal.RoomStep;
import org.balancingact.play.PlayPage.Interlude;
import org.balancingact.play.PlayPage.Moment;
import org.balancingact.report.words.FacilitatorWords;
import org.balancingact.room.RoomState;
import org.balancingact.scenario.Scene;

/** What the facilitator is told of the scene that is on: what it is for, what to ask, what to listen for. */
final class RoomNotes extends ScrollPane {
    private static final Messages MESSAGES = Messages.of("room");

    private final VBox lines = Styles.on(new VBox(), "room-notes");

    RoomNotes() {
        setId("notes");
        setContent(lines);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        getStyleClass().addAll("page", "room-notes-pane");
    }

    void show(RoomState state) {
        List<String> words = scene(state).map(scene -> Stream.concat(FacilitatorWords.lines(scene.facilitator()).stream(),
                FacilitatorWords.guide(state.run().scenario(), scene).stream()).toList()).orElse(List.of(MESSAGES.text("notes.none")));
        lines.getChildren().setAll(words.stream().map(line -> new Paragraph(line, Styles.NOTE)).toList());
        lines.getChildren().add(0, Paragraph.section(MESSAGES.text("notes.title")));
    }

    private static Optional<Scene> scene(RoomState state) {
        return state.page().flatMap(page -> page instanceof Moment moment ? Optional.of(moment.visit().scene())
                : page instanceof Interlude interlude ? Optional.of(interlude.visit().scene()) : state.consequence().map(told -> told.choice().scene()));
    }

    /** Who is in and who has voted; never for what. */
    static String count(RoomState state) {
        int seats = state.room().seats();
        String in = MESSAGES.plural("count.in", seats);
        boolean voting = state.step() == RoomStep.VOTING || state.step() == RoomStep.CLOSED || state.step() == RoomStep.REVEALED || state.openRound().isPresent();
        return !voting ? in : state.votes().map(votes -> MESSAGES.plural("count.voted", votes.total(), in)).orElse(in);
    }
}
