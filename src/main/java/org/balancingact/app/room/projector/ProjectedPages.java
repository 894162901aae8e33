package org.balancingact.app.room.projector;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.balancingact.analysis.Checkpoint;
import org.balancingact.app.art.EndingArt;
import org.balancingact.app.art.StageArt;
import org.balancingact.app.art.StageForm;
import org.balancingact.app.control.Paragraph;
import org.balancingact.app.story.CheckpointTable;
import org.balancingact.app.style.Styles;
import org.balancingact.engine.Finish;
import org.balancingact.engine.StoryLength;
import org.balancingact.engine.Visit;
import org.balancingact.i18n.Messages;
import org.balancingact.journal.RoomStep;
import org.balancingact.picture.stage.Staging;
import org.balancingact.play.PlayPage;
import org.balancingact.play.PlayPage.Consequence;
import org.balancingact.play.PlayPage.Interlude;
import org.balancingact.play.PlayPage.Moment;
import org.balancingact.report.words.ChangeWords;
import org.balancingact.room.RoomState;
import org.balancingact.scenario.Scenario;
import org.balancingact.scenario.Scene;

/** The page of the big screen for each step of a room: nothing private, no style, and no counts before they are revealed. */
final class ProjectedPages {
    private static final Messages MESSAGES = Messages.of("room");
    private static final double ART = 24;

    private final Projected projected;
    private final RoomState state;
    private final Scenario scenario;
    private final Staging staging;
    private final Counted counted = new Counted();

    private ProjectedPages(Projected projected) {
        this.projected = projected;
        this.state = projected.state();
        this.scenario = state.run().scenario();
        this.staging = new Staging(scenario);
    }

    static ProjectedPage of(Projected projected) {
        return new ProjectedPages(projected).page();
    }

    private ProjectedPage page() {
        if (projected.joining()) {
            return lobby();
        }
        return projected.tables().flatMap(this::tables).orElseGet(this::ofTheRoom);
    }

    /** Where each table plays a run of its own, from the beginning of the story on. */
    private Optional<ProjectedPage> tables(ShownTables tables) {
        return switch (state.step()) {
            case READING, CHECKPOINT -> Optional.of(staged(opening(), TablesPage.of(state, tables)));
            case DEBRIEF -> Optional.of(page(TogetherPages.of(tables)));
            case OVER -> Optional.of(staged(opening(), column(Paragraph.display(MESSAGES.text("over.title")), Paragraph.story(MESSAGES.text("tables.over"))))
                    .ofFewWords());
            default -> Optional.empty();
        };
    }

    private ProjectedPage ofTheRoom() {
        return switch (state.step()) {
            case LOBBY -> lobby();
            case BRIEFING -> staged(opening(), BriefingPage.of(scenario));
            case READING -> reading();
            case VOTING, CLOSED, REVEALED, TALKING -> voting();
            case CONSEQUENCE -> consequence();
            case CHECKPOINT -> checkpoint();
            case ENDING -> ending();
            case DEBRIEF -> debrief();
            case OVER -> over();
        };
    }

    /** A code for cameras needs the height of the screen; where there is none, the place of the story is seen. */
    private ProjectedPage lobby() {
        Region body = JoinPage.of(projected, counted);
        return projected.url().isPresent() ? page(body) : staged(opening(), body).ofFewWords();
    }

    private StageArt opening() {
        return new StageArt(staging.opening(), Optional.empty(), StageForm.PLAY).saying("");
    }

    /** A few words stand below the place that they are about; plots and long lists have the whole screen. */
    private ProjectedPage debrief() {
        Region body = DebriefPages.of(projected, counted);
        return switch (state.debriefPage().orElseThrow()) {
            case GUESS, GUESSED, ASKED, ROADS, TAKE_ALONG -> staged(last(), body).ofFewWords();
            case TAGS -> staged(state.tagged().map(choice -> silent(choice.scene())).orElseGet(this::opening), body).ofFewWords();
            case VOTES, HAPPENED, ALL_RUNS -> page(body);
        };
    }

    private ProjectedPage over() {
        Region body = OverPage.of(projected.runCode());
        return projected.runCode().isPresent() ? page(body) : staged(last(), body).ofFewWords();
    }

    /** The place of the last decision. */
    private StageArt last() {
        return state.run().choices().stream().reduce((earlier, later) -> later).map(last -> silent(last.scene())).orElseGet(this::opening);
    }

    private StageArt silent(Scene scene) {
        return new StageArt(staging.scene(scene), Optional.empty(), StageForm.PLAY).saying("");
    }

    private ProjectedPage reading() {
        PlayPage page = state.page().orElseThrow();
        Visit visit = page instanceof Moment moment ? moment.visit() : ((Interlude) page).visit();
        return staged(stage(visit.scene(), page instanceof Moment),
                column(Paragraph.display(visit.scene().title()), StoryColumns.of(scenario, visit.text())));
    }

    private ProjectedPage voting() {
        Visit visit = state.moment().orElseThrow().visit();
        Region story = StoryColumns.last(scenario, visit.text());
        VBox left = Styles.on(new VBox(Paragraph.display(visit.scene().title()), story), "projected-page-words");
        Region space = new Region();
        VBox.setVgrow(space, Priority.ALWAYS);
        left.getChildren().add(space);
        asked(visit.scene()).ifPresent(left.getChildren()::addAll);
        return new ProjectedPage(Optional.of(stage(visit.scene(), true)), new TwoColumns(left, VotePage.LEFT, VotePage.of(state, counted)),
                Optional.of(story), foot(), counted);
    }

    /** What the room talks about: the question that the facilitator picked, else while people talk the first of the scene. */
    private Optional<List<Node>> asked(Scene scene) {
        boolean talking = state.step() == RoomStep.TALKING;
        Optional<String> question = projected.question().or(() -> talking ? scene.facilitator().ask().stream().findFirst()
                : Optional.empty());
        if (!talking && question.isEmpty()) {
            return Optional.empty();
        }
        Paragraph title = Paragraph.section(MESSAGES.text(talking ? "talking.title" : "asked.title"));
        return Optional.of(question.<List<Node>>map(words -> List.of(title, Styles.on(Paragraph.story(words),
                "projected-question"))).orElse(List.of(title)));
    }

    private ProjectedPage consequence() {
        Consequence page = state.consequence().orElseThrow();
        return staged(stage(page.choice().scene(), true), column(Paragraph.title(PlayedWords.of(state)),
                new Paragraph(page.choice().option().text(), Styles.STRONG), StoryColumns.of(scenario, page.choice().consequence())));
    }

    private ProjectedPage checkpoint() {
        Consequence page = state.consequence().orElseThrow();
        Checkpoint checkpoint = page.checkpoint().orElseThrow();
        return staged(stage(page.choice().scene(), false), state.room().indicators() ? CheckpointTable.toBeRead(checkpoint, scenario.weeks())
                : column(Paragraph.title(ChangeWords.headline(checkpoint.changes()))));
    }

    private ProjectedPage ending() {
        Finish finish = state.run().finish().orElseThrow();
        VBox words = column();
        finish.aftermath().forEach(told -> words.getChildren().add(Paragraph.story(told.text())));
        words.getChildren().addAll(Styles.on(Paragraph.display(finish.ending().title()), "projected-ending"),
                StoryColumns.inOne(scenario, finish.endingText()));
        return page(new TwoColumns(EndingArt.of(state.run()), ART, words));
    }

    private StageArt stage(Scene scene, boolean speaking) {
        return new StageArt(staging.scene(scene), speaking ? staging.speaker(scene) : Optional.empty(), StageForm.PLAY).saying(where());
    }

    private String where() {
        int week = state.page().map(PlayPage::week).orElse(scenario.weeks());
        StoryLength length = StoryLength.of(state.run());
        return state.page().filter(Interlude.class::isInstance).isPresent() ? MESSAGES.text("where.week", week)
                : MESSAGES.text(length.isCertain() ? "where.decision" : "where.about", week, state.position(), length.most());
    }

    private static VBox column(Node... nodes) {
        return Styles.on(new VBox(nodes), "projected-page-words");
    }

    private ProjectedPage staged(StageArt stage, Region body) {
        return new ProjectedPage(Optional.of(stage), body, Optional.empty(), foot(), counted);
    }

    private ProjectedPage page(Region body) {
        return new ProjectedPage(Optional.empty(), body, Optional.empty(), foot(), counted);
    }

    /** For late comers the way in, and what is true of all that was shown. */
    private HBox foot() {
        Label said = Styles.on(new Label(projected.rehearsal() ? MESSAGES.text("rehearsal.kept")
                : VoteRows.isRevealed(state) ? MESSAGES.text("projector.votes") : ""), Styles.MUTED);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        boolean shown = state.step() == RoomStep.LOBBY || projected.joining();
        Label address = Styles.on(new Label(shown ? "" : projected.url().orElse("")), Styles.MUTED);
        address.setId("projector-address");
        address.setMinWidth(Region.USE_PREF_SIZE);
        return new HBox(said, space, address);
    }
}
