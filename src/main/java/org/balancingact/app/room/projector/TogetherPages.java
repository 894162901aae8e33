package org.balancingact.app.room.projector;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.balancingact.analysis.votes.Cohort;
import org.balancingact.app.control.Paragraph;
import org.balancingact.app.style.Styles;
import org.balancingact.i18n.Messages;
import org.balancingact.i18n.Numbers;
import org.balancingact.report.words.CohortWords;
import org.balancingact.scenario.Ending;
import org.balancingact.scenario.Option;

/** The runs of the tables told together, page by page: where they ended, what was asked and done, then moment by moment. No table is named. */
final class TogetherPages {
    private static final Messages MESSAGES = Messages.of("room");
    private static final double HALF = 29.5;

    private final Cohort cohort;

    private TogetherPages(Cohort cohort) {
        this.cohort = cohort;
    }

    /** How many pages there are. */
    static int count(Cohort cohort) {
        return new TogetherPages(cohort).pages().size();
    }

    /** The page that is open. */
    static Region of(ShownTables tables) {
        Optional<Cohort> told = tables.cohort();
        return told.map(cohort -> new TogetherPages(cohort).pages().get(tables.page()).get())
                .orElseGet(() -> words(Paragraph.display(MESSAGES.text(tables.isAnyOver() ? "told.wait" : "together.none"))));
    }

    private List<Supplier<Region>> pages() {
        List<Supplier<Region>> pages = new ArrayList<>(List.of(this::endings, () -> lines(CohortWords.askedHeading(), CohortWords.asked(cohort))));
        for (int first = 0; first < cohort.moments().size(); first += 2) {
            int place = first;
            pages.add(() -> moments(place));
        }
        List<String> outcomes = CohortWords.outcomes(cohort);
        if (!outcomes.isEmpty()) {
            pages.add(() -> lines(CohortWords.outcomesHeading(), outcomes));
        }
        return pages;
    }

    private Region endings() {
        VBox page = words(Paragraph.display(CohortWords.title(cohort)), Paragraph.title(CohortWords.endingsHeading()));
        int most = cohort.endings().values().stream().mapToInt(Integer::intValue).max().orElse(0);
        for (Ending ending : cohort.scenario().endings()) {
            Optional.ofNullable(cohort.endings().get(ending.id())).ifPresent(reached -> page.getChildren().add(counted(ending.title(), reached, most)));
        }
        page.getChildren().add(caution());
        return page;
    }

    private static Region lines(String heading, List<String> lines) {
        VBox page = words(Paragraph.display(heading));
        lines.forEach(line -> page.getChildren().add(Paragraph.story(line)));
        page.getChildren().add(caution());
        return page;
    }

    private Region moments(int first) {
        Region left = moment(cohort.moments().get(first));
        return first + 1 < cohort.moments().size() ? new TwoColumns(left, HALF, moment(cohort.moments().get(first + 1))) : left;
    }

    private Region moment(Cohort.Moment moment) {
        VBox words = words(Paragraph.title(CohortWords.met(moment)));
        for (Option option : moment.scene().options()) {
            int taken = moment.votes().of(option.id());
            if (taken > 0) {
                words.getChildren().add(counted(option.brief(), taken, cohort.runs()));
            }
        }
        words.getChildren().add(new Paragraph(CohortWords.together(moment), Styles.MUTED));
        return words;
    }

    /** @param most so many fill the line */
    private static Node counted(String words, int count, int most) {
        Label number = Styles.on(new Label(Numbers.whole(count)), Styles.STRONG);
        number.setMinWidth(Region.USE_PREF_SIZE);
        return Styles.on(new VBox(Paragraph.story(words), Styles.on(new HBox(new VoteMarks(count, most, false), number), "guess-row")), "vote-words");
    }

    private static Node caution() {
        return new Paragraph(CohortWords.caution(), Styles.MUTED);
    }

    private static VBox words(Node... nodes) {
        return Styles.on(new VBox(nodes), "projected-page-words");
    }
}
