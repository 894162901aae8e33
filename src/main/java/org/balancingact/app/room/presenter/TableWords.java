package org.balancingact.app.room.presenter;

import java.util.Optional;
import org.balancingact.engine.Finish;
import org.balancingact.i18n.Lists;
import org.balancingact.i18n.Messages;
import org.balancingact.app.room.projector.ShownTables;
import org.balancingact.journal.RoomStep;
import org.balancingact.play.PlayPage;
import org.balancingact.play.Progress;
import org.balancingact.room.RoomState;
import org.balancingact.room.Table;

/** Where a table is, and where all of them are, for the facilitator alone: never by which decisions it came there. */
final class TableWords {
    private static final Messages MESSAGES = Messages.of("room");

    private TableWords() {}

    /** Six tables play. Two wait. One is at its end. */
    static String all(ShownTables tables) {
        int playing = tables.rows().size() - tables.held() - tables.done();
        return Lists.sentences(counted("tables.count.playing", playing), counted("tables.count.held", tables.held()),
                counted("tables.count.done", tables.done()), counted("tables.count.handed-in", tables.handedIn()));
    }

    private static String counted(String key, int count) {
        return count == 0 ? "" : MESSAGES.plural(key, count);
    }

    /** Week 6, decision 3 of up to 12: “The leak”. */
    static String of(RoomState state, Table table) {
        Optional<Progress> open = table.progress().filter(progress -> !progress.isOver());
        return open.map(progress -> of(state, table, progress))
                .orElseGet(() -> MESSAGES.text("tables.row.done", table.run().finish().map(Finish::ending).map(ending -> ending.title()).orElse("")));
    }

    private static String of(RoomState state, Table table, Progress progress) {
        if (progress.page() instanceof PlayPage.Moment moment) {
            return MESSAGES.text(progress.length().isCertain() ? "tables.row.decides" : "tables.row.decides.about", table.week(), progress.decision(),
                    progress.length().most(), moment.visit().scene().title());
        }
        boolean held = state.step() == RoomStep.CHECKPOINT && table.isAtCheckpoint();
        return MESSAGES.text(held ? "tables.row.held" : "tables.row.reads", table.week());
    }
}
