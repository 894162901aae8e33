package org.balancingact.app.debrief;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.balancingact.analysis.Mix;
import org.balancingact.app.control.EndsRow;
import org.balancingact.app.control.Paragraph;
import org.balancingact.app.control.StyleMark;
import org.balancingact.app.style.Styles;
import org.balancingact.engine.Choice;
import org.balancingact.i18n.Lists;
import org.balancingact.i18n.Messages;
import org.balancingact.journal.FirstImpression;
import org.balancingact.report.words.HereWords;
import org.balancingact.report.words.ProfileWords;
import org.balancingact.scenario.Style;

/** What the player thought beside what was recorded. */
record Reveal(DebriefViewModel model) {
    private static final Messages MESSAGES = Messages.of("debrief");

    List<Node> lines() {
        Mix mix = model.debrief().tally().mix();
        FirstImpression said = model.thoughts().impression();
        List<Node> lines = new ArrayList<>();
        lines.add(Paragraph.title(Lists.sentences(MESSAGES.text("reveal.title", mix.leader(), mix.total()), guess(said, mix))));
        said.leaderMoves().ifPresent(thought -> lines.add(new GuessDots(thought, mix)));
        said.feeling().filter(word -> !word.isBlank()).ifPresent(word -> lines.add(new Paragraph(MESSAGES.text("reveal.feeling", word))));
        if (!model.thoughts().tags().isEmpty()) {
            lines.add(new Paragraph(ProfileWords.ownTags(model.thoughts().ownTags())));
            VBox moves = Styles.on(new VBox(), "revealed-moves");
            model.debrief().run().choices().forEach(choice -> Optional.ofNullable(model.thoughts().tags().get(choice.number()))
                    .ifPresent(tag -> moves.getChildren().add(move(choice, tag))));
            lines.add(moves);
        }
        return lines;
    }

    /** A move beside what it was taken for, and why it is recorded as it is. */
    private static Node move(Choice choice, Style tag) {
        Style style = choice.option().style();
        Label name = new Label(choice.option().brief(), new StyleMark(style, choice.number()));
        Paragraph taken = Paragraph.note(tag == style ? MESSAGES.text("reveal.as-recorded") : MESSAGES.text("reveal.taken." + tag.id()));
        VBox row = new VBox(new EndsRow(name, taken));
        Optional.of(HereWords.of(choice.decision(), style)).filter(reason -> !reason.isEmpty()).map(Paragraph::note).ifPresent(row.getChildren()::add);
        return row;
    }

    private static String guess(FirstImpression said, Mix mix) {
        if (said.leaderMoves().isEmpty()) {
            return "";
        }
        int thought = said.leaderMoves().getAsInt();
        return thought == mix.leader() ? MESSAGES.text("reveal.guess.right") : MESSAGES.text("reveal.guess", thought);
    }
}
