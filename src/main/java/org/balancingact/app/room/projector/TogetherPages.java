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
    /** Where they ended, and what was asked and done. */
    private static final int BEFORE_MOMENTS = 2;

    private final Cohort cohort;
    private final int unfinished;

    /** @param unfinished how many tables are not in it, since they had not come to their end */
    private TogetherPages(Cohort cohort, int unfinished) {
        this.cohort = cohort;
        this.unfinished = unfinished;
    }

    /** How many pages there are. */
    static int count(Cohort cohort) {
        return new TogetherPages(cohort, 0).pages().size();
    }

    /** The one or two moments that the page tells of; none where it tells of all. */
    static List<Cohort.Moment> moments(Cohort cohort, int page) {
        List<Cohort.Moment> all = cohort.moments();
        int first = Math.min(2 * Math.max(0, page - BEFORE_MOMENTS), all.size());
        return page < BEFORE_MOMENTS ? List.of() : all.subList(first, Math.min(first + 2, all.size()));
    }

    /** The page that is open. */
    static Region of(ShownTables tables) {
        Optional<Cohort> told = tables.cohort();
        return told.map(cohort -> new TogetherPages(cohort, tables.unfinished()).pages().get(tables.page()).get())
                .orElseGet(() -> words(Paragraph.display(MESSAGES.text(tables.isAnyOver() ? "told.wait" : "together.none"))));
    }

    private List<Supplier<Region>> pages() {
        List<Supplier<Region>> pages = new ArrayList<>(List.of(this::endings, () -> lines(CohortWords.askedHeading(), CohortWords.asked(cohort))));
        for (int page = pages.size(); !moments(cohort, page).isEmpty(); page++) {
            List<Cohort.Moment> two = moments(cohort, page);
            pages.add(() -> together(two));
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
        if (unfinished > 0) {
            page.getChildren().add(Paragraph.story(MESSAGES.plural("together.unfinished", unfinished)));
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

    private Region together(List<Cohort.Moment> moments) {
        Region left = moment(moments.get(0));
        return moments.size() > 1 ? new TwoColumns(left, HALF, moment(moments.get(1))) : left;
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
