package org.balancingact.app;

import java.util.Optional;
import javafx.application.Platform;
import org.balancingact.app.control.FileDialogs;
import org.balancingact.app.nav.Place;
import org.balancingact.app.room.JoinChoice;
import org.balancingact.app.room.PaperPrinting;
import org.balancingact.app.room.RoomSetup;
import org.balancingact.app.room.RoomSetupView;
import org.balancingact.app.room.RoomSetupViewModel;
import org.balancingact.app.room.presenter.Leading;
import org.balancingact.app.room.presenter.NetworkWatch;
import org.balancingact.app.room.presenter.RoomScreen;
import org.balancingact.app.room.presenter.RoomViewModel;
import org.balancingact.app.room.presenter.StillToCome;
import org.balancingact.engine.Run;
import org.balancingact.journal.Journal;
import org.balancingact.journal.RoomRecord;
import org.balancingact.journal.RunId;
import org.balancingact.journal.store.MemoryJournal;
import org.balancingact.room.Tables;
import org.balancingact.room.opened.DoorWish;
import org.balancingact.room.opened.NewRoom;
import org.balancingact.room.opened.OpenRoom;
import org.balancingact.room.plan.Ahead;
import org.balancingact.scenario.Scenario;
import org.balancingact.scenario.json.ScenarioDocument;

/** From a briefing to a room, and back into one that was left. */
final class RoomFlow {
    private final AppContext context;
    private final PlayFlow playing;
    private final CompareFlow comparing;
    private final FileDialogs dialogs;

    RoomFlow(AppContext context, PlayFlow playing, CompareFlow comparing, FileDialogs dialogs) {
        this.context = context;
        this.playing = playing;
        this.comparing = comparing;
        this.dialogs = dialogs;
    }

    /** Asks how the room votes, and opens it. */
    void prepare(ScenarioDocument document) {
        Scenario scenario = document.scenario();
        // The letters on paper are those of the room.
        long seed = context.seeds().getAsLong();
        RoomSetupViewModel[] model = new RoomSetupViewModel[1];
        model[0] = new RoomSetupViewModel(scenario, new JoinChoice(context::networks, context.background()),
                new PaperPrinting(scenario, seed, dialogs, context.background()),
                wished -> context.background().run(() -> opened(document, seed, wished)).then(this::lead).otherwise(model[0]::failed).start());
        context.navigator().open(new RoomSetupView(model[0], context.screens(), context.settings().themeProperty().get(),
                Ahead.of(Run.start(scenario, seed))));
    }

    private Leading opened(ScenarioDocument document, long seed, RoomSetup wished) {
        if (wished.rehearsal()) {
            Journal passing = new MemoryJournal();
            OpenRoom room = OpenRoom.rehearse(passing, begun(passing, document, seed, wished), context.clock());
            return Leading.rehearsal(room, wished, context.seeds().getAsLong());
        }
        RunId run = begun(context.journal(), document, seed, wished);
        return Leading.of(OpenRoom.open(context.journal(), run, context.clock(), DoorWish.USUAL.at(wished.address()).sharing(wished.shared())), wished);
    }

    private RunId begun(Journal journal, ScenarioDocument document, long seed, RoomSetup wished) {
        RoomRecord room = RoomRecord.open(wished.voting(), wished.people(), context.clock().instant()).showing(wished.indicators())
                .askingSure(wished.asksSure());
        return new NewRoom(document, seed, room).begin(journal, context.clock());
    }

    /** On with a run where it was left: in its room, where it has one that is not closed; else as any other. */
    void open(RunId run) {
        context.background().run(() -> OpenRoom.of(context.journal(), run)).then(room -> room.ifPresentOrElse(this::reopen, () -> playing.open(run)))
                .otherwise(context.notices()::tell).start();
    }

    private void reopen(RunId run) {
        context.background().run(() -> Leading.of(OpenRoom.open(context.journal(), run, context.clock(), DoorWish.USUAL))).then(this::lead)
                .otherwise(context.notices()::tell).start();
    }

    private void lead(Leading leading) {
        leading.room().notices().forEach(context.notices()::tell);
        boolean rehearsal = leading.rehearsal().isPresent();
        Runnable away = rehearsal ? context.navigator()::back : () -> context.navigator().go(Place.LIBRARY);
        RoomViewModel model = new RoomViewModel(leading, new NetworkWatch(leading.room(), context::networks, context.background()), new RoomTeller(context),
                context.background(), context.clock(), Platform::runLater, rehearsal ? away : () -> over(leading.room()));
        context.navigator().open(new RoomScreen(model, new StillToCome(context.counter()), context.screens(), context.settings().themeProperty().get(), context.notices()::tell, away));
    }

    /** From a room that was closed to what came of it: the debrief of its run, or the runs of its tables together. */
    private void over(OpenRoom room) {
        Optional<Tables> tables = room.ballot().tables();
        context.navigator().go(tables.isPresent() ? Place.HISTORY : Place.LIBRARY);
        tables.ifPresentOrElse(all -> context.background().run(all::cohort).then(cohort -> cohort.ifPresent(comparing::show))
                .otherwise(context.notices()::tell).start(), () -> playing.open(room.run()));
    }
}
