package org.balancingact.app.debrief;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.balancingact.app.control.Buttons;
import org.balancingact.app.control.Paragraph;
import org.balancingact.engine.Choice;
import org.balancingact.i18n.Messages;
import org.balancingact.journal.FirstImpression;
import org.balancingact.scenario.Style;

/** What it was like, one question at a time, each may be left open; then how it was. */
final class FeelingPage extends StepPage {
    private static final int LONGEST_WORD = 60;

    private final Messages messages = Messages.of("walk");
    private final VBox column = new VBox();
    private Optional<String> feeling = Optional.empty();
    private OptionalInt leaderMoves = OptionalInt.empty();
    private Node first = this;

    FeelingPage(DebriefViewModel model) {
        super(model);
        column.getStyleClass().add("walk-column");
        column.setId("feeling");
        if (model.revealedProperty().get()) {
            showReveal();
        } else {
            askFeeling();
        }
    }

    private void askFeeling() {
        TextField word = new TextField();
        word.setId("feeling-word");
        word.textProperty().addListener((text, before, after) -> {
            if (after.length() > LONGEST_WORD) {
                word.setText(before);
            }
        });
        Runnable on = () -> {
            feeling = Optional.of(word.getText().strip()).filter(text -> !text.isEmpty());
            askLeaderMoves();
        };
        word.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                on.run();
                event.consume();
            }
        });
        ask(1, messages.text("feeling.word"), messages.text("feeling.word.note"), word, word, on);
    }

    private void askLeaderMoves() {
        ToggleGroup group = new ToggleGroup();
        int decisions = debrief().run().choices().size();
        FlowPane numbers = new FlowPane();
        numbers.getStyleClass().add("segments");
        IntStream.rangeClosed(0, decisions).forEach(number -> numbers.getChildren().add(
                toggle("moves-" + number, Integer.toString(number), false, group, () -> leaderMoves = OptionalInt.of(number))));
        ask(2, messages.text("feeling.moves", decisions), messages.text("feeling.moves.note"), numbers,
                numbers.getChildren().get(0), this::askTags);
    }

    private void askTags() {
        VBox moves = new VBox();
        moves.getStyleClass().add("tag-rows");
        Map<Integer, Style> tags = model().tags();
        debrief().run().choices().forEach(choice -> moves.getChildren().add(tagRow(choice, Optional.ofNullable(tags.get(choice.number())))));
        ask(3, messages.text("feeling.tags"), messages.text("feeling.tags.note"), moves, column, this::reveal);
    }

    private VBox tagRow(Choice choice, Optional<Style> before) {
        ToggleGroup group = new ToggleGroup();
        FlowPane styles = new FlowPane();
        styles.getStyleClass().add("segments");
        for (Style style : Style.values()) {
            ToggleButton button = toggle("tag-" + choice.number() + "-" + style.id(), messages.text("tag." + style.id()),
                    before.equals(Optional.of(style)), group, () -> model().tag(choice.number(), style));
            button.setAccessibleText(choice.option().brief() + ", " + button.getText());
            styles.getChildren().add(button);
        }
        VBox row = new VBox(new Paragraph(messages.text("feeling.move", choice.number(), choice.option().brief())), styles);
        row.getStyleClass().add("tag-row");
        return row;
    }

    private static ToggleButton toggle(String id, String text, boolean selected, ToggleGroup group, Runnable chosen) {
        ToggleButton button = new ToggleButton(text);
        button.setId(id);
        button.setToggleGroup(group);
        button.setSelected(selected);
        button.setOnAction(event -> {
            button.setSelected(true);
            chosen.run();
        });
        return button;
    }

    /** @param focus where answering begins */
    private void ask(int number, String question, String note, Node answer, Node focus, Runnable on) {
        Button go = Buttons.primary(messages.text("feeling.on"), on);
        go.setId("answer");
        Button skip = Buttons.text(messages.text("feeling.skip"), this::reveal);
        skip.setId("skip-questions");
        HBox buttons = new HBox(go, skip);
        buttons.getStyleClass().add("button-row");
        show(Paragraph.note(messages.text("feeling.number", number)), Paragraph.title(question), new Paragraph(note), answer, buttons);
        first = focus == column ? go : focus;
        first.requestFocus();
    }

    private void reveal() {
        model().reveal(impression());
        showReveal();
        begin();
    }

    private FirstImpression impression() {
        return feeling.isEmpty() && leaderMoves.isEmpty() ? FirstImpression.SKIPPED : new FirstImpression(feeling, leaderMoves);
    }

    private void showReveal() {
        List<Node> lines = new Reveal(model()).lines();
        Button next = Buttons.primary(messages.text("feeling.overview"), () -> model().open(Step.OVERVIEW));
        next.setId("open-overview");
        Button walk = Buttons.secondary(messages.text("feeling.walk"), model()::next);
        walk.setId("walk-on");
        HBox buttons = new HBox(next, walk);
        buttons.getStyleClass().add("button-row");
        show(lines.toArray(Node[]::new));
        column.getChildren().add(buttons);
        first = next;
    }

    private void show(Node... content) {
        column.getChildren().setAll(content);
        setSections(column);
        setVvalue(0);
    }

    @Override
    void begin() {
        first.requestFocus();
    }
}
