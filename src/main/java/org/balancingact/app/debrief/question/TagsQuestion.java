package org.balancingact.app.debrief.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.balancingact.app.control.EndsRow;
import org.balancingact.app.control.Paragraph;
import org.balancingact.app.control.Segments;
import org.balancingact.app.style.Styles;
import org.balancingact.engine.Choice;
import org.balancingact.i18n.Messages;
import org.balancingact.scenario.Style;

/** What the player takes each move for. Each tag is kept at once; leaving the question open leaves the tags as they are. */
public final class TagsQuestion extends OpenQuestion {
    private static final List<Style> STYLES = List.of(Style.values());

    private final Messages messages = Messages.of("debrief");
    private final List<Choice> choices;
    private final Supplier<Map<Integer, Style>> tags;
    private final BiConsumer<Integer, Style> keep;
    private final VBox moves = Styles.on(new VBox(), "tag-rows");
    private final List<Segments> rows = new ArrayList<>();

    /**
     * @param tags the tags that are kept, by number of decision
     * @param keep keeps a tag
     */
    public TagsQuestion(List<Choice> choices, Supplier<Map<Integer, Style>> tags, BiConsumer<Integer, Style> keep) {
        super("tags", Messages.of("debrief").text("feeling.tags"), Messages.of("debrief").text("feeling.tags.note"));
        this.choices = choices;
        this.tags = tags;
        this.keep = keep;
        Map<Integer, Style> before = tags.get();
        choices.forEach(choice -> moves.getChildren().add(row(choice, Optional.ofNullable(before.get(choice.number())))));
    }

    private Node row(Choice choice, Optional<Style> before) {
        Segments styles = Segments.asking(STYLES.stream().map(style -> messages.text("tag." + style.id())).toList(),
                before.stream().mapToInt(STYLES::indexOf).findFirst(), k -> keep.accept(choice.number(), STYLES.get(k)));
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
    public Optional<String> said() {
        int tagged = tags.get().size();
        return tagged == 0 ? Optional.empty()
                : Optional.of(messages.text("feeling.tagged", tagged, choices.size()));
    }

    @Override
    void leaveOpen() {}
}
