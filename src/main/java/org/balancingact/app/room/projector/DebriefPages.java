package org.balancingact.app.room.projector;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.balancingact.app.control.Paragraph;
import org.balancingact.app.style.Styles;
import org.balancingact.i18n.Messages;
import org.balancingact.report.room.RoomDebrief;
import org.balancingact.report.words.RoomWords;
import org.balancingact.room.DebriefPage;
import org.balancingact.room.RoomState;

/** The pages of the debrief on the big screen: those about the room are its own, those about the run are what any debrief finds. */
final class DebriefPages {
    /** Roads not taken that the last row can read. */
    private static final int MOST_ROADS = 5;
    private static final Messages MESSAGES = Messages.of("room");

    private DebriefPages() {}

    static Region of(Projected projected, Counted counted) {
        RoomState state = projected.state();
        DebriefPage page = state.debriefPage().orElseThrow();
        Optional<Told> told = projected.told();
        return switch (page) {
            case GUESS -> GuessPage.asked(state, counted);
            case GUESSED -> GuessPage.answered(state, told.map(Told::debrief));
            case TAGS -> TagPage.of(state, counted);
            case VOTES -> room(told).map(VotedPage::of).orElseGet(DebriefPages::waiting);
            case ROADS -> room(told).map(DebriefPages::roads).orElseGet(DebriefPages::waiting);
            case HAPPENED, ASKED, ALL_RUNS, TAKE_ALONG -> told.flatMap(known -> known.slides().apply(page)).orElseGet(DebriefPages::waiting);
        };
    }

    private static Optional<RoomDebrief> room(Optional<Told> told) {
        return told.flatMap(known -> known.debrief().room());
    }

    private static Region waiting() {
        return words(Paragraph.display(MESSAGES.text("told.wait")));
    }

    private static Region roads(RoomDebrief room) {
        List<String> roads = RoomWords.roads(room, MOST_ROADS);
        VBox page = words(Paragraph.display(MESSAGES.text(roads.isEmpty() ? "roads.none" : "roads.title")));
        roads.forEach(road -> page.getChildren().add(Styles.on(Paragraph.story(road), "road-not-taken")));
        page.getChildren().add(Styles.on(new Paragraph(RoomWords.caution()), Styles.MUTED));
        return page;
    }

    private static VBox words(Node... nodes) {
        return Styles.on(new VBox(nodes), "projected-page-words");
    }
}
