package org.balancingact.app.history;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.balancingact.app.art.CoverArt;
import org.balancingact.app.control.Paragraph;
import org.balancingact.app.control.StyleMark;
import org.balancingact.app.control.When;
import org.balancingact.app.style.Em;
import org.balancingact.app.style.Styles;
import org.balancingact.i18n.Messages;
import org.balancingact.journal.Mode;
import org.balancingact.journal.Origin;
import org.balancingact.journal.RunSummary;
import org.balancingact.scenario.Cover;
import org.balancingact.scenario.Style;

/** One run: its scenario, how it ended, what was picked, when. No styles before its debrief has begun: they come with it. */
final class RunRow extends HBox {
    private static final Messages MESSAGES = Messages.of("history");
    private static final double NARROW = 46;

    private final Em em = new Em();
    private final VBox words;
    private final HBox picks;
    private final Label date;

    RunRow(RunSummary run, Optional<Cover> cover, When when) {
        getStyleClass().add("run-row");
        setAlignment(Pos.CENTER_LEFT);
        date = new Label(when.day(run.touched()));
        date.getStyleClass().addAll("run-date", Styles.NOTE, Styles.MUTED);
        words = words(run);
        picks = picks(run);
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().setAll(new CoverArt(cover, run.scenarioId()), words, picks, date, em.probe());
        widthProperty().addListener(change -> arrange());
        em.sizeProperty().addListener(change -> arrange());
    }

    /** Where the row is narrow, the picks stand below the words. */
    private void arrange() {
        boolean narrow = getWidth() < em.pixels(NARROW);
        if (narrow != words.getChildren().contains(picks)) {
            getChildren().remove(picks);
            words.getChildren().remove(picks);
            if (narrow) {
                words.getChildren().add(picks);
            } else {
                getChildren().add(getChildren().indexOf(date), picks);
            }
        }
    }

    static String spoken(RunSummary run, When when) {
        return MESSAGES.text("run.spoken", run.scenarioTitle(), outcome(run), spokenMode(run), when.day(run.touched()));
    }

    private static String spokenMode(RunSummary run) {
        return run.debriefOpen() ? MESSAGES.text("run.mode.waiting", mode(run), MESSAGES.text("run.waiting")) : mode(run);
    }

    private static VBox words(RunSummary run) {
        Label title = Styles.on(new Label(run.scenarioTitle()), Styles.SERIF, Styles.CARD_TITLE);
        Label outcome = Styles.on(new Label(outcome(run)), Styles.NOTE);
        outcome.setMinWidth(USE_PREF_SIZE);
        Label mode = Styles.on(new Label(MESSAGES.text("run.mode", mode(run))), Styles.NOTE, Styles.MUTED);
        VBox words = Styles.on(new VBox(title, new HBox(outcome, mode)), "run-words");
        words.setAlignment(Pos.CENTER_LEFT);
        return words;
    }

    private static String outcome(RunSummary run) {
        return run.ending().orElseGet(() -> MESSAGES.plural("run.stopped", run.leaderPicks() + run.managerPicks()));
    }

    private static String mode(RunSummary run) {
        String played = MESSAGES.text("mode." + run.mode().id());
        String mode = run.origin() == Origin.IMPORTED ? MESSAGES.text("run.imported", played) : played;
        return run.alias().map(alias -> MESSAGES.text("run.alias", mode, alias)).orElse(mode);
    }

    private static HBox picks(RunSummary run) {
        HBox picks = Styles.on(new HBox(), "run-picks");
        picks.setAlignment(Pos.CENTER_LEFT);
        if (run.mode() == Mode.EXPLORE) {
            picks.getChildren().setAll(new Paragraph(MESSAGES.text("run.uncounted"), Styles.NOTE, Styles.MUTED));
        } else if (run.finished() && run.revealed()) {
            picks.getChildren().setAll(count(Style.LEADER, MESSAGES.text("run.leader", run.leaderPicks())),
                    count(Style.MANAGER, MESSAGES.text("run.manager", run.managerPicks())));
        }
        if (run.debriefOpen()) {
            picks.getChildren().add(new Paragraph(MESSAGES.text("run.waiting"), Styles.NOTE, Styles.MUTED));
        }
        // Without any the words have their room.
        picks.setManaged(!picks.getChildren().isEmpty());
        return picks;
    }

    private static Node count(Style style, String text) {
        StyleMark mark = Styles.on(new StyleMark(style), "small-mark");
        Label count = Styles.on(new Label(text, mark), Styles.NOTE);
        count.setMinWidth(USE_PREF_SIZE);
        return count;
    }
}
