package org.balancingact.app;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.layout.Region;
import org.balancingact.analysis.survey.Survey;
import org.balancingact.app.debrief.AllRuns;
import org.balancingact.app.debrief.Slide;
import org.balancingact.app.debrief.Step;
import org.balancingact.app.room.presenter.Teller;
import org.balancingact.app.room.projector.Told;
import org.balancingact.app.style.Styles;
import org.balancingact.journal.KeptRun;
import org.balancingact.report.Debrief;
import org.balancingact.room.DebriefPage;
import org.balancingact.room.opened.OpenRoom;

/** Tells a room of its run with the slides of any debrief. */
final class RoomTeller implements Teller {
    private final AppContext context;
    private Optional<AllRuns> all = Optional.empty();
    private boolean closed;

    RoomTeller(AppContext context) {
        this.context = context;
    }

    private record Known(KeptRun kept, Debrief debrief) {}

    @Override
    public void tell(OpenRoom room, Consumer<Told> told, Consumer<String> failed) {
        context.background().run(() -> known(room)).then(known -> tell(known, told, failed)).otherwise(failed).start();
    }

    private void tell(Known known, Consumer<Told> told, Consumer<String> failed) {
        if (!closed) {
            AllRuns runs = AllRuns.of(known.kept().document(), context.background(), context.counter(), context.clock());
            all = Optional.of(runs);
            runs.surveyProperty().subscribe(survey -> told.accept(new Told(known.debrief(), page -> slide(known.debrief(), survey, page))));
            runs.interruptionProperty().subscribe(reason -> reason.ifPresent(failed));
            runs.ask();
        }
    }

    private static Known known(OpenRoom room) {
        KeptRun kept = room.kept();
        return new Known(kept, Debrief.of(kept, Optional.of(room.ballot().state().room())));
    }

    private static Optional<Region> slide(Debrief debrief, Optional<Survey> survey, DebriefPage page) {
        Optional<Slide> slide = switch (page) {
            case HAPPENED -> Optional.of(new Slide(debrief, Step.HAPPENED));
            case ASKED -> Optional.of(new Slide(debrief, Step.ASKED));
            case ALL_RUNS -> survey.map(known -> Slide.amongAll(debrief, known));
            case TAKE_ALONG -> Optional.of(new Slide(debrief, Step.TAKE_ALONG));
            case GUESS, GUESSED, VOTES, TAGS, ROADS -> Optional.empty();
        };
        return slide.map(drawn -> Styles.on(drawn, "projected-slide"));
    }

    @Override
    public void close() {
        closed = true;
        all.ifPresent(AllRuns::close);
    }
}
