package org.balancingact.cli;

import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.balancingact.i18n.Messages;
import org.balancingact.i18n.VisibleText;
import org.balancingact.journal.Journal;
import org.balancingact.journal.JournalException;
import org.balancingact.journal.RoomRecord;
import org.balancingact.journal.RoomStep;
import org.balancingact.journal.RunId;
import org.balancingact.journal.Voting;
import org.balancingact.report.json.RoomEvents;
import org.balancingact.report.room.VotedDecision;
import org.balancingact.room.Ballot;
import org.balancingact.room.Outcome.Refused;
import org.balancingact.room.RoomState;
import org.balancingact.room.Tables;
import org.balancingact.room.Verb;
import org.balancingact.room.opened.DoorWish;
import org.balancingact.room.opened.NewRoom;
import org.balancingact.room.opened.OpenRoom;
import org.balancingact.scenario.json.ScenarioDocument;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** A room without a screen: verbs come in, a line each, and what happens goes out, a line of JSON each. */
@Command(name = "room")
final class RoomCommand implements Runnable {
    private static final Messages MESSAGES = Messages.of("cli");
    private static final NumberRange PEOPLE = new NumberRange("--people", 1, 999);

    @ParentCommand
    private CommandLineProgram program;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", arity = "0..1", paramLabel = "SCENARIO", descriptionKey = "parameter.scenario.room")
    private Optional<String> scenario = Optional.empty();

    @Option(names = "--voting", paramLabel = "WHAT", descriptionKey = "option.voting")
    private Voting voting = Voting.BOTH;

    @Mixin
    private RoomDoor door;

    @Option(names = "--people", paramLabel = "NUMBER", descriptionKey = "option.people")
    private Optional<Integer> people = Optional.empty();

    @Option(names = "--hide-gauges", descriptionKey = "option.hide-gauges")
    private boolean hidesGauges;

    @Option(names = "--ask-sure", descriptionKey = "option.ask-sure")
    private boolean asksSure;

    @Option(names = "--seed", paramLabel = "NUMBER", descriptionKey = "option.seed.play")
    private Optional<Long> seed = Optional.empty();

    @Option(names = "--resume", paramLabel = "RUN", descriptionKey = "option.resume")
    private Optional<String> resumed = Optional.empty();

    @Override
    public void run() {
        if (scenario.isPresent() == resumed.isPresent()) {
            throw new CommandLine.ParameterException(spec.commandLine(), MESSAGES.text("room.which"));
        } else if (voting == Voting.TABLES && seed.isPresent()) {
            throw new CommandLine.ParameterException(spec.commandLine(), MESSAGES.text("room.seed-of-tables"));
        } else if (asksSure && !voting.hasVotesOfPhones()) {
            throw new CommandLine.ParameterException(spec.commandLine(), MESSAGES.text("room.sure-of-phones"));
        }
        people.ifPresent(number -> PEOPLE.require(number, spec));
        DoorWish wish = door.wish(spec);
        Optional<ScenarioDocument> document = scenario.map(program.scenarios()::open);
        try (ToldLines told = new ToldLines(program.terminal().output()::println);
             Journal journal = program.openJournal();
             OpenRoom room = OpenRoom.open(journal, document.map(story -> begun(journal, story)).orElseGet(() -> found(journal)), program.clock(),
                     wish)) {
            room.notices().forEach(program.terminal()::complain);
            told.answer(RoomEvents.open(room.run().toString(), room.url(), room.code()));
            lead(room.ballot(), told);
        }
    }

    private RunId begun(Journal journal, ScenarioDocument document) {
        RoomRecord room = RoomRecord.open(voting, people.map(OptionalInt::of).orElse(OptionalInt.empty()), program.clock().instant()).showing(!hidesGauges)
                .askingSure(asksSure);
        return new NewRoom(document, seed.orElseGet(() -> new SecureRandom().nextLong()), room).begin(journal, program.clock());
    }

    private RunId found(Journal journal) {
        String beginning = resumed.orElseThrow().strip().toLowerCase(Locale.ROOT);
        List<RunId> ofTables = journal.roomsOfTables().stream().filter(id -> !beginning.isEmpty() && id.toString().startsWith(beginning)).toList();
        return ofTables.size() == 1 ? ofTables.get(0) : new RecordedRuns(journal).find(resumed.orElseThrow());
    }

    /** Until the room is closed for good, or nothing more is typed; then it can be opened again. */
    private void lead(Ballot ballot, ToldLines told) {
        Runnable tell = () -> told.stands(said(ballot));
        ballot.listen(tell);
        tell.run();
        while (!ballot.state().isClosed()) {
            told.awaitRoom();
            Optional<String> line = program.terminal().nextLine();
            if (line.isEmpty()) {
                return;
            }
            VerbText.read(line.get(), ballot.state()).map(verb -> refusal(ballot, verb)).orElseGet(() -> Optional.of(noVerb(ballot, line.get())))
                    .ifPresent(why -> told.answer(RoomEvents.refused(why)));
        }
    }

    /** Does it, or says why not. A full disk ends no room: what could not be kept was not done, and can be tried again. */
    private static Optional<String> refusal(Ballot ballot, Verb verb) {
        try {
            return ballot.lead(verb) instanceof Refused refused ? Optional.of(refused.why().sentence()) : Optional.empty();
        } catch (JournalException failure) {
            return Optional.of(failure.sentence());
        }
    }

    private static String noVerb(Ballot ballot, String line) {
        return MESSAGES.text(ballot.tables().isPresent() ? "room.no-verb.tables" : "room.no-verb", VisibleText.excerpt(line));
    }

    private static String said(Ballot ballot) {
        return ballot.tables().map(tables -> said(ballot.state(), tables)).orElseGet(() -> said(ballot.state()));
    }

    private static String said(RoomState state, Tables tables) {
        List<RoomEvents.TableRow> rows = tables.all().stream().map(table -> new RoomEvents.TableRow(table.number(), table.id().toString(), table.decided(),
                state.step() == RoomStep.CHECKPOINT && table.isAtCheckpoint(), table.isDone())).toList();
        boolean told = state.step() == RoomStep.DEBRIEF || state.step() == RoomStep.OVER;
        return RoomEvents.tables(state.version(), state.room(), state.in(), rows, tables.handedIn(), tables.cohort().filter(cohort -> told));
    }

    private static String said(RoomState state) {
        boolean counted = state.round().filter(round -> round.closed().isPresent()).isPresent();
        return RoomEvents.state(state.version(), state.room(), state.in(), state.position(), state.offered(), state.round(),
                state.votes().filter(votes -> counted), state.round().filter(round -> counted).map(VotedDecision::sureness));
    }
}
