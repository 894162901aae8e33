package org.balancingact.app.room.presenter;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.balancingact.analysis.votes.Cohort;
import org.balancingact.app.control.Paragraph;
import org.balancingact.app.room.projector.ShownTables;
import org.balancingact.app.story.CohortText;
import org.balancingact.app.style.Styles;
import org.balancingact.i18n.Messages;
import org.balancingact.report.words.FacilitatorWords;
import org.balancingact.room.RoomState;
import org.balancingact.room.Tables;
import org.balancingact.scenario.Scene;

/** Where each table is, a row a table; once their runs are told together, all that is told of them. */
final class TablesColumn extends VBox {
    private static final Messages MESSAGES = Messages.of("room");

    private final RoomViewModel model;
    private final Tables tables;

    TablesColumn(RoomViewModel model, Tables tables) {
        this.model = model;
        this.tables = tables;
        setId("tables");
        getStyleClass().add("presenter-column");
        model.stateProperty().subscribe(this::show);
        model.telling().cohortProperty().subscribe(() -> show(model.stateProperty().get()));
        model.projection().shownProperty().map(shown -> shown.tables().map(ShownTables::page)).subscribe(page -> show(model.stateProperty().get()));
    }

    private void show(RoomState state) {
        getChildren().setAll(Paragraph.section(MESSAGES.text("notes.title")));
        switch (state.step()) {
            case LOBBY, BRIEFING -> gathering();
            case DEBRIEF -> together(model.telling().cohortProperty().get());
            case OVER -> {
                title("tables.title.over");
                notes("tables.note.over");
            }
            default -> playing(state);
        }
    }

    private void title(String key) {
        getChildren().add(Paragraph.title(MESSAGES.text(key)));
    }

    private void notes(String... keys) {
        List.of(keys).forEach(note -> getChildren().add(new Paragraph(MESSAGES.text(note), Styles.SERIF, "note-line")));
    }

    private void gathering() {
        List<Integer> seated = tables.seated();
        title("tables.title");
        count(seated.isEmpty() ? MESSAGES.text("tables.none") : MESSAGES.plural("tables.count.in", seated.size()));
        seated.forEach(number -> getChildren().add(row(number, MESSAGES.text("tables.row.in"))));
        notes("tables.note.gathering", "tables.note.letters");
    }

    private void playing(RoomState state) {
        ShownTables shown = ShownTables.of(state, tables);
        title("tables.title");
        count(shown.rows().isEmpty() ? MESSAGES.text("tables.late") : TableWords.all(shown));
        tables.all().forEach(table -> getChildren().add(row(table.number(), TableWords.of(state, table))));
        notes("tables.note.playing");
    }

    private void count(String words) {
        Paragraph line = new Paragraph(words, Styles.STRONG);
        line.setId("tables-count");
        getChildren().add(line);
    }

    private void together(Optional<Cohort> told) {
        title("tables.title.together");
        notes("tables.note.together", "tables.note.no-names");
        model.projection().live().tables().map(ShownTables::moments).orElse(List.of()).forEach(moment -> talkOver(moment.scene()));
        told.ifPresentOrElse(cohort -> getChildren().add(new CohortText(cohort)),
                () -> getChildren().add(new Paragraph(MESSAGES.text("together.none"))));
    }

    /** What to listen for and to ask at a moment that is on the screen. */
    private void talkOver(Scene scene) {
        getChildren().add(new Paragraph(scene.title(), Styles.STRONG));
        Stream.concat(FacilitatorWords.guide(model.stateProperty().get().run().scenario(), scene).stream(), FacilitatorWords.questions(scene.facilitator()))
                .forEach(line -> getChildren().add(new Paragraph(line, Styles.SERIF, "note-line")));
    }

    private static Node row(int number, String words) {
        Label name = Styles.on(new Label(MESSAGES.text("tables.name", number)), Styles.STRONG, "table-name");
        Paragraph where = new Paragraph(words);
        where.setId("where-" + number);
        HBox.setHgrow(where, Priority.ALWAYS);
        return Styles.on(new HBox(name, where), "table-row");
    }
}
