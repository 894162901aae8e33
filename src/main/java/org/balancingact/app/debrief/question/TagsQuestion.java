package org.balancingact.app.debrief.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.balancingact.app.control.Buttons;
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
    private final List<Choice> all;
    private final Supplier<Map<Integer, Style>> tags;
    private final BiConsumer<Integer, Style> keep;
    private final VBox moves = Styles.on(new VBox(), "tag-rows");
    private final List<Segments> rows = new ArrayList<>();

    /**
     * @param few  those that are asked about first
     * @param all  those that can be asked about
     * @param tags the tags that are kept, by number of decision
     * @param keep keeps a tag
     */
    public TagsQuestion(List<Choice> few, List<Choice> all, Supplier<Map<Integer, Style>> tags, BiConsumer<Integer, Style> keep) {
        super("tags", Messages.of("debrief").text("feeling.tags"), Messages.of("debrief").text("feeling.tags.note"));
        this.all = all;
        this.tags = tags;
        this.keep = keep;
        show(all.stream().filter(choice -> few.contains(choice) || tags.get().containsKey(choice.number())).toList());
    }

    /** Where some are left out, with the way to all. */
    private void show(List<Choice> choices) {
        Map<Integer, Style> before = tags.get();
        rows.clear();
        moves.getChildren().setAll(choices.stream().map(choice -> row(choice, Optional.ofNullable(before.get(choice.number())))).toList());
        if (choices.size() < all.size()) {
            moves.getChildren().add(Buttons.small("tag-all", Buttons.text(messages.text("feeling.tags.all", all.size()), () -> {
                show(all);
                first().requestFocus();
            })));
        }
    }

    private Node row(Choice choice, Optional<Style> before) {
        Segments styles = Segments.asking(STYLES.stream().map(style -> messages.text("tag." + style.id())).toList(),
                before.stream().mapToInt(STYLES::indexOf).findFirst(), k -> keep.accept(choice.number(), STYLES.get(k)));
        styles.setIds(k -> "tag-" + choice.number() + "-" + STYLES.get(k).id());
        styles.setSpoken(choice.option().brief());
        styles.setMinWidth(Region.USE_PREF_SIZE);
        rows.add(styles);
        VBox words = new VBox(Paragraph.note(messages.text("feeling.move", choice.week(), choice.scene().title())), new Paragraph(choice.option().text()));
        HBox.setHgrow(words, Priority.ALWAYS);
        return Styles.on(new HBox(words, styles), "tag-line");
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
                : Optional.of(messages.text("feeling.tagged", tagged, all.size()));
    }

    @Override
    void leaveOpen() {}
}
