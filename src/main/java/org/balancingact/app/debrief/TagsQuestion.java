package org.balancingact.app.debrief;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.balancingact.app.control.EndsRow;
import org.balancingact.app.control.Paragraph;
import org.balancingact.app.control.Segments;
import org.balancingact.engine.Choice;
import org.balancingact.i18n.Messages;
import org.balancingact.scenario.Style;

/** What the player takes each move for. Each tag is kept at once; leaving the question open leaves the tags as they are. */
final class TagsQuestion extends Question {
    private static final List<Style> STYLES = List.of(Style.values());

    private final Messages messages = Messages.of("walk");
    private final DebriefViewModel model;
    private final VBox moves = new VBox();
    private final List<Segments> rows = new ArrayList<>();

    TagsQuestion(DebriefViewModel model) {
        super("tags", Messages.of("walk").text("feeling.tags"), Messages.of("walk").text("feeling.tags.note"));
        this.model = model;
        moves.getStyleClass().add("tag-rows");
        Map<Integer, Style> tags = model.tags();
        model.debrief().run().choices()
                .forEach(choice -> moves.getChildren().add(row(choice, Optional.ofNullable(tags.get(choice.number())))));
    }

    private Node row(Choice choice, Optional<Style> before) {
        Segments styles = Segments.asking(STYLES.stream().map(style -> messages.text("tag." + style.id())).toList(),
                before.stream().mapToInt(STYLES::indexOf).findFirst(), k -> model.tag(choice.number(), STYLES.get(k)));
        styles.setIds(k -> "tag-" + choice.number() + "-" + STYLES.get(k).id());
        styles.setSpoken(choice.option().brief());
        rows.add(styles);
        return new EndsRow(new Paragraph(messages.text("feeling.move", choice.number(), choice.option().brief())), styles);
    }

    @Override
    Node control() {
        return moves;
    }

    @Override
    Node first() {
        return rows.get(0).stop();
    }

    @Override
    Optional<String> said() {
        int tagged = model.tags().size();
        return tagged == 0 ? Optional.empty()
                : Optional.of(messages.text("feeling.tagged", tagged, model.debrief().run().choices().size()));
    }

    @Override
    void leaveOpen() {}
}
