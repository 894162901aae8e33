package org.balancingact.room;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.balancingact.analysis.Checkpoint;
import org.balancingact.analysis.votes.Letters;
import org.balancingact.engine.Finish;
import org.balancingact.i18n.Messages;
import org.balancingact.journal.RoomStep;
import org.balancingact.play.PlayPage;
import org.balancingact.play.Progress;
import org.balancingact.report.words.ChangeWords;
import org.balancingact.report.words.Names;
import org.balancingact.report.words.StoryWords;
import org.balancingact.room.TableView.Stage;
import org.balancingact.scenario.Option;
import org.balancingact.scenario.StoryPart;

/** What the phone of a seat shows of its table. */
final class TableViews {
    private static final Messages MESSAGES = Messages.of("phone");

    private final RoomState state;
    private final Tables tables;
    private final int seat;
    private final String opening;
    private final StoryWords words;

    TableViews(RoomState state, Tables tables, int seat, String opening) {
        this.state = state;
        this.tables = tables;
        this.seat = seat;
        this.opening = opening;
        this.words = new StoryWords(state.run().scenario());
    }

    TableView view() {
        if (state.isClosed()) {
            return waiting(Stage.GONE);
        }
        return switch (state.step()) {
            case LOBBY, BRIEFING -> atDoor(Stage.READY);
            case READING, CHECKPOINT -> tables.of(seat).map(this::played).orElseGet(() -> atDoor(Stage.NUMBER));
            case OVER -> tables.of(seat).map(this::over).orElseGet(() -> waiting(Stage.OVER));
            case DEBRIEF, VOTING, CLOSED, REVEALED, TALKING, CONSEQUENCE, ENDING -> waiting(Stage.LOOK);
        };
    }

    private TableView atDoor(Stage seated) {
        return waiting(tables.numberOf(seat).isPresent() ? seated : tables.hasHandedIn(seat) ? Stage.HANDED_IN : Stage.NUMBER);
    }

    private TableView waiting(Stage stage) {
        return view(stage, Optional.empty(), List.of(), List.of(), 0, 0, Optional.empty());
    }

    private TableView over(Table table) {
        return view(Stage.OVER, Optional.empty(), List.of(), List.of(), table.decided(), 0, tables.runCode(table));
    }

    private TableView played(Table table) {
        if (table.isDone()) {
            Finish finish = table.run().finish().orElseThrow();
            List<String> texts = Stream.concat(finish.aftermath().stream().map(Finish.Told::text), told(finish.endingText())).toList();
            return view(Stage.ENDING, Optional.of(finish.ending().title()), texts, List.of(), table.decided(), 0, Optional.empty());
        }
        Progress progress = table.progress().orElseThrow();
        Stage stage = state.step() == RoomStep.CHECKPOINT && table.isAtCheckpoint() ? Stage.HELD : Stage.READ;
        PlayPage page = progress.page();
        if (page instanceof PlayPage.Moment moment) {
            return view(Stage.DECIDE, Optional.of(moment.visit().scene().title()), told(moment.visit().text()).toList(), choices(moment.offered()),
                    table.decided(), progress.index(), Optional.empty());
        } else if (page instanceof PlayPage.Interlude interlude) {
            return view(stage, Optional.of(interlude.visit().scene().title()), told(interlude.visit().text()).toList(), List.of(), table.decided(),
                    progress.index(), Optional.empty());
        }
        PlayPage.Consequence consequence = (PlayPage.Consequence) page;
        List<String> texts = Stream.concat(told(consequence.choice().consequence()), consequence.checkpoint().stream().flatMap(this::told)).toList();
        return view(stage, Optional.of(consequence.choice().scene().title()), texts, List.of(), table.decided(), progress.index(), Optional.empty());
    }

    private Stream<String> told(List<StoryPart> parts) {
        return parts.stream().map(words::of);
    }

    /** In sentences; without those of the single indicators where the room does not show them. */
    private Stream<String> told(Checkpoint checkpoint) {
        Stream<String> gauges = state.room().indicators() ? checkpoint.changes().stream()
                .map(change -> MESSAGES.text("table.gauge", Names.of(change.indicator()), ChangeWords.sentence(change))) : Stream.empty();
        return Stream.of(Stream.of(ChangeWords.headline(checkpoint.changes())), gauges, checkpoint.people().stream().map(StoryWords::of))
                .flatMap(sentences -> sentences);
    }

    private static List<PhoneView.Choice> choices(List<Option> offered) {
        return IntStream.range(0, offered.size())
                .mapToObj(place -> new PhoneView.Choice(offered.get(place).id(), Letters.of(place), offered.get(place).text())).toList();
    }

    private TableView view(Stage stage, Optional<String> title, List<String> texts, List<PhoneView.Choice> options, int decided, int page,
                           Optional<String> runCode) {
        int number = tables.numberOf(seat).orElse(0);
        String version = String.join(".", opening, stage.name(), Integer.toString(number), Integer.toString(decided), Integer.toString(page));
        return new TableView(version, stage, state.run().scenario().language(), number, title, texts, options, decided, page, runCode);
    }
}
