package org.balancingact.app.story;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.balancingact.analysis.votes.Cohort;
import org.balancingact.app.control.Paragraph;
import org.balancingact.app.style.Styles;
import org.balancingact.report.words.CohortWords;

/** Several runs of one story told together, to be read: where they ended, what was done, moment by moment. No run is named. */
public final class CohortText extends VBox {
    public CohortText(Cohort cohort) {
        VBox moments = section(Paragraph.section(CohortWords.momentsHeading()));
        cohort.moments().forEach(moment -> moments.getChildren().add(moment(moment)));
        getStyleClass().add("cohort-text");
        getChildren().setAll(part(CohortWords.endingsHeading(), CohortWords.endings(cohort)), part(CohortWords.askedHeading(), CohortWords.asked(cohort)),
                part(CohortWords.outcomesHeading(), CohortWords.outcomes(cohort)), moments);
    }

    private static VBox section(Node... content) {
        return Styles.on(new VBox(content), "briefing-section");
    }

    private static VBox part(String heading, List<String> lines) {
        VBox part = section(Paragraph.section(heading));
        lines.forEach(line -> part.getChildren().add(new Paragraph(line)));
        part.setVisible(!lines.isEmpty());
        part.setManaged(!lines.isEmpty());
        return part;
    }

    private static VBox moment(Cohort.Moment moment) {
        VBox words = section(new Paragraph(CohortWords.met(moment), Styles.STRONG));
        CohortWords.options(moment).forEach(option -> words.getChildren().add(new Paragraph(option)));
        words.getChildren().add(Paragraph.note(CohortWords.together(moment)));
        return words;
    }
}
