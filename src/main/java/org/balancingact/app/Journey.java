package org.balancingact.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.balancingact.app.briefing.BriefingView;
import org.balancingact.app.briefing.BriefingViewModel;
import org.balancingact.app.control.FileDialogs;
import org.balancingact.app.examine.ScenarioSource;
import org.balancingact.app.history.HistoryActions;
import org.balancingact.app.history.HistoryView;
import org.balancingact.app.history.HistoryViewModel;
import org.balancingact.app.history.ImportViewModel;
import org.balancingact.app.history.ProfileViewModel;
import org.balancingact.app.library.DueViewModel;
import org.balancingact.app.library.LibraryActions;
import org.balancingact.app.library.LibraryView;
import org.balancingact.app.library.LibraryViewModel;
import org.balancingact.app.library.PlanViewModel;
import org.balancingact.app.library.ReturnTicket;
import org.balancingact.app.library.ScenarioPage;
import org.balancingact.app.nav.Place;
import org.balancingact.app.settings.SettingsView;
import org.balancingact.app.settings.SettingsViewModel;
import org.balancingact.i18n.Messages;
import org.balancingact.journal.Plan;
import org.balancingact.journal.RunId;
import org.balancingact.scenario.Cover;
import org.balancingact.scenario.json.Reading;
import org.balancingact.scenario.json.ScenarioCard;
import org.balancingact.scenario.json.ScenarioDocument;
import org.balancingact.scenario.json.ShippedScenarios;

/** The way through the program: which screen follows which. */
final class Journey implements LibraryActions, HistoryActions {
    private final AppContext context;
    private final CompareFlow comparing;
    private final PlayFlow playing;
    private final RoomFlow rooms;
    private final ExamineFlow examining;
    private final LearnFlow learning;
    private final FileDialogs dialogs;
    private final LibraryViewModel scenarios;
    private final HistoryViewModel runs;
    private final ImportViewModel importing;
    private final List<ScenarioCard> shipped = ShippedScenarios.cards();

    Journey(AppContext context, FileDialogs dialogs) {
        this.context = context;
        this.comparing = new CompareFlow(context, dialogs);
        this.learning = new LearnFlow(context, this::open);
        this.playing = new PlayFlow(context, comparing, learning, dialogs, this::brief);
        this.rooms = new RoomFlow(context, playing, comparing, dialogs);
        this.examining = new ExamineFlow(context, learning, this::brief);
        this.dialogs = dialogs;
        this.scenarios = new LibraryViewModel(shipped, context::journal, context.background(), this);
        this.runs = new HistoryViewModel(context::journal, context.background(), this);
        this.importing = new ImportViewModel(context::journal, context.background(), context.clock(), dialogs, runs::refresh);
        context.navigator().place(Place.LIBRARY, this::library);
        context.navigator().place(Place.LEARN, learning::list);
        context.navigator().place(Place.HISTORY, this::history);
        context.navigator().place(Place.SETTINGS, this::settings);
    }

    void begin() {
        context.navigator().go(Place.LIBRARY);
    }

    /** A scenario file to its briefing, or to what is wrong with it; a run file to the history. */
    void open(Path file) {
        context.navigator().go(Place.LIBRARY);
        scenarios.open(file);
    }

    /** To all words that can be opened. */
    void explainWords() {
        learning.words();
    }

    private LibraryView library() {
        return new LibraryView(scenarios,
                new PlanViewModel(context::journal, this::ticket, context.background(), context.clock(), this::take, context.notices()::tell),
                new DueViewModel(() -> learning.now().due().size(), context.background(), context.clock(), context.settings().practiceDeclinedProperty(),
                        learning::practiseDue),
                context.clock(), this::chooseScenario);
    }

    /** Asks the record. */
    private Optional<ReturnTicket> ticket(RunId run, Plan.Result result) {
        return ReturnTicket.of(context.journal(), learning.course(), Installed.scenarios(), run, result);
    }

    private void take(ReturnTicket ticket) {
        if (ticket instanceof ReturnTicket.Read read) {
            learning.read(read.course(), read.unit());
        } else {
            brief(((ReturnTicket.Play) ticket).scenario().id());
        }
    }

    private Optional<Path> chooseScenario() {
        Messages messages = Messages.of("library");
        return dialogs.open(messages.text("open-file.title"), messages.text("open-file.kind"), "*.json");
    }

    private HistoryView history() {
        ProfileViewModel profile = new ProfileViewModel(context::journal, Installed::scenarios, context.background(), context.clock(), this);
        return new HistoryView(runs, importing, profile, this::cover, context.clock());
    }

    private Optional<Cover> cover(String scenarioId) {
        return shipped.stream().filter(card -> card.id().equals(scenarioId)).findFirst().flatMap(ScenarioCard::cover);
    }

    private SettingsView settings() {
        return new SettingsView(context.settingsModel());
    }

    @Override
    public void brief(ScenarioDocument document) {
        context.background().run(learning::meanings).then(meanings -> context.navigator().open(new BriefingView(new BriefingViewModel(document,
                context::journal, context.background(), context.clock(), context.seeds(), playing::open), meanings.all(),
                () -> rooms.prepare(document)))).start();
    }

    @Override
    public void present(ScenarioDocument document, Set<String> endingsSeen) {
        context.navigator().open(new ScenarioPage(document.scenario(), endingsSeen, () -> brief(document), () -> context.navigator().go(Place.LIBRARY)));
    }

    @Override
    public void brief(String scenarioId) {
        context.background().run(() -> ShippedScenarios.read(scenarioId).flatMap(Reading::document).orElseThrow())
                .then(this::brief).start();
    }

    @Override
    public void importRun(Path file) {
        context.navigator().go(Place.HISTORY);
        importing.file(file);
    }

    @Override
    public void examine(String scenarioId) {
        examining.examine(ScenarioSource.shipped(scenarioId));
    }

    @Override
    public void examine(Path file) {
        examining.examine(ScenarioSource.of(file));
    }

    @Override
    public void open(RunId run) {
        rooms.open(run);
    }

    @Override
    public void expectDebrief(RunId run) {
        playing.expectDebrief(run);
    }

    @Override
    public void compare(RunId run) {
        comparing.pick(run);
    }

    @Override
    public void compare(RunId first, RunId second) {
        comparing.compare(first, second);
    }

    @Override
    public void tellTogether(List<RunId> several) {
        comparing.tellTogether(several);
    }

    @Override
    public void pickScenario() {
        context.navigator().go(Place.LIBRARY);
    }

    @Override
    public void showRuns() {
        context.navigator().go(Place.HISTORY);
    }

    @Override
    public void readEnding(RunId run) {
        playing.readEnding(run);
    }
}
