package org.balancingact.app.debrief;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import org.balancingact.analysis.Mix;
import org.balancingact.app.control.Paragraph;
import org.balancingact.i18n.Messages;
import org.balancingact.journal.FirstImpression;
import org.balancingact.report.MixWords;
import org.balancingact.report.ProfileWords;

/** What the player thought beside what was recorded. */
record Reveal(DebriefViewModel model) {
    private static final Messages MESSAGES = Messages.of("walk");

    List<Node> lines() {
        Mix mix = model.debrief().tally().mix();
        FirstImpression said = model.impression();
        List<Node> lines = new ArrayList<>();
        lines.add(Paragraph.title(MESSAGES.text("reveal.title", MixWords.counts(mix))));
        said.feeling().filter(word -> !word.isBlank()).ifPresent(word -> lines.add(new Paragraph(MESSAGES.text("reveal.feeling", word))));
        if (said.leaderMoves().isPresent()) {
            lines.add(new Paragraph(guess(said.leaderMoves().getAsInt(), mix.leader())));
        }
        if (!model.tags().isEmpty()) {
            lines.add(new Paragraph(ProfileWords.ownTags(model.ownTags())));
        }
        return lines;
    }

    private static String guess(int thought, int made) {
        return thought == made ? MESSAGES.text("reveal.guess.right", thought)
                : MESSAGES.text("reveal.guess", thought, made, Math.abs(thought - made));
    }
}
