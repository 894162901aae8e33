package org.balancingact.app.room.presenter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.balancingact.analysis.votes.Agreement;
import org.balancingact.analysis.votes.Letters;
import org.balancingact.analysis.votes.Votes;
import org.balancingact.app.control.Buttons;
import org.balancingact.app.control.Paragraph;
import org.balancingact.app.style.Styles;
import org.balancingact.i18n.Messages;
import org.balancingact.journal.RecordedRound;
import org.balancingact.journal.RoomStep;
import org.balancingact.journal.Voting;
import org.balancingact.report.words.SureWords;
import org.balancingact.room.RoomState;
import org.balancingact.scenario.Option;

/** The time, the votes, and what else can be done at the step. The votes of phones are seen once the vote is closed, or while one peeks. */
final class VoteColumn extends VBox {
    private static final Messages MESSAGES = Messages.of("room");
    private static final double SPLIT = 0.5;

    private final RoomViewModel model;
    private final VBox body = Styles.on(new VBox(), "presenter-words");
    private final Paragraph sure = Styles.on(new Paragraph("", Styles.NOTE), "presenter-sure");
    private List<VoteRow> rows = List.of();
    private Optional<Key> before = Optional.empty();

    /** What decides which controls there are; all else changes only what they say. */
    private record Key(RoomStep step, int page, int position, int round, boolean open, Optional<String> picked,
                       Optional<String> winner, List<RoomButtons> buttons) {}

    VoteColumn(RoomViewModel model) {
        this.model = model;
        setId("vote-column");
        getStyleClass().add("presenter-column");
        getChildren().setAll(new TimerView(model), body);
        model.stateProperty().subscribe(this::show);
        model.pickedProperty().subscribe(() -> show(model.stateProperty().get()));
        model.peekingProperty().subscribe(() -> show(model.stateProperty().get()));
    }

    private void show(RoomState state) {
        Key now = new Key(state.step(), state.room().page(), state.position(), state.round().map(RecordedRound::number).orElse(0),
                state.openRound().isPresent(), model.pickedProperty().get(), RoomButtons.winner(state), model.buttons());
        if (before.filter(now::equals).isEmpty()) {
            before = Optional.of(now);
            Optional<String> focused = Optional.ofNullable(getScene()).map(Scene::getFocusOwner).map(Node::getId);
            build(state);
            focused.map(id -> lookup("#" + id)).ifPresent(Node::requestFocus);
        }
        state.votes().ifPresent(votes -> rows.forEach(row -> row.show(votes, isSeen(state), isCounting(state))));
        sure.setText(state.round().filter(round -> isSeen(state)).flatMap(SureWords::of).orElse(""));
    }

    private void build(RoomState state) {
        List<Node> parts = new ArrayList<>();
        rows = state.votes().map(votes -> rows(state, votes)).orElse(List.of());
        if (!rows.isEmpty()) {
            parts.add(Paragraph.section(MESSAGES.text("votes.title")));
            parts.addAll(rows);
            if (state.room().asksSure()) {
                parts.add(sure);
            }
        }
        if (isSplit(state)) {
            parts.add(new Paragraph(MESSAGES.text("votes.split"), Styles.STRONG));
        }
        FlowPane others = Styles.on(new FlowPane(), "presenter-buttons");
        List<RoomButtons> buttons = model.buttons();
        buttons.subList(0, buttons.size() - 1).forEach(each -> others.getChildren().add(Buttons.small(each.id(),
                Buttons.secondary(each.text(), () -> model.verbs().take(each.verb())))));
        if (state.openRound().isPresent() && state.room().voting() != Voting.HANDS) {
            others.getChildren().add(peek());
        }
        if (!others.getChildren().isEmpty()) {
            parts.add(others);
        }
        if (RoomButtons.isPlayable(state)) {
            parts.add(playing(state));
        }
        if (parts.isEmpty()) {
            Paragraph later = Paragraph.note(MESSAGES.text("votes.later"));
            later.setId("votes-later");
            parts.add(later);
        }
        body.getChildren().setAll(parts);
    }

    private List<VoteRow> rows(RoomState state, Votes votes) {
        List<VoteRow> made = new ArrayList<>();
        List<String> options = votes.options();
        for (int place = 0; place < options.size(); place++) {
            String option = options.get(place);
            boolean tag = state.tagged().isPresent();
            boolean guess = state.step() == RoomStep.DEBRIEF && !tag;
            String words = guess ? "" : tag ? MESSAGES.text("tag." + option) : state.moment().stream().flatMap(moment -> moment.offered().stream())
                    .filter(offered -> offered.id().equals(option))
                    .map(Option::brief).findFirst().orElse("");
            made.add(new VoteRow(option, guess ? option : Letters.of(place), words, place, model));
        }
        return made;
    }

    /** Seen as long as it is held. */
    private Button peek() {
        Button peek = Buttons.small("peek", Buttons.secondary(MESSAGES.text("votes.peek"), () -> { }));
        peek.armedProperty().subscribe(model::peek);
        return peek;
    }

    private FlowPane playing(RoomState state) {
        FlowPane row = Styles.on(new FlowPane(Styles.on(new Label(MESSAGES.text("play.title")), Styles.MUTED)),
                "presenter-buttons", "play-row");
        for (String option : state.offered()) {
            String letter = Letters.of(option, state.offered()).orElse("");
            ToggleButton button = new ToggleButton(letter);
            button.setId("play-" + letter);
            button.setAccessibleText(MESSAGES.text("row.play", letter));
            button.setSelected(model.pickedProperty().get().or(() -> RoomButtons.winner(state)).filter(option::equals).isPresent());
            button.setOnAction(pressed -> model.pick(option));
            row.getChildren().add(button);
        }
        return row;
    }

    private boolean isSeen(RoomState state) {
        return state.openRound().isEmpty() || model.peekingProperty().get();
    }

    /** Whoever has no phone, or whose phone does not get in, can raise a hand however the room votes. */
    private static boolean isCounting(RoomState state) {
        boolean asked = state.step() == RoomStep.DEBRIEF && state.openRound().isPresent();
        boolean voting = state.step() == RoomStep.VOTING || state.step() == RoomStep.CLOSED || state.step() == RoomStep.REVEALED;
        return voting || asked;
    }

    /** Two of them picked at random would rather not have agreed. */
    private static boolean isSplit(RoomState state) {
        return state.step() == RoomStep.CLOSED && state.votes().flatMap(Agreement::of)
                .filter(agreement -> agreement.share() < SPLIT).isPresent();
    }
}
