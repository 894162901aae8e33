package org.balancingact.screens;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import javafx.scene.input.KeyCode;
import org.balancingact.app.nav.Place;
import org.balancingact.journal.JoinPoint;
import org.balancingact.journal.Journal;
import org.balancingact.journal.Mode;
import org.balancingact.journal.NewRun;
import org.balancingact.journal.RoomRecord;
import org.balancingact.journal.RoomStep;
import org.balancingact.journal.RunId;
import org.balancingact.journal.TableRun;
import org.balancingact.journal.Voting;
import org.balancingact.play.Opened;
import org.balancingact.play.Play;
import org.balancingact.play.PlayPage;
import org.balancingact.scenario.json.ScenarioDocument;
import org.balancingact.scenario.json.ShippedScenarios;

/** Stops in a room in which each of six tables plays a run of its own, as it is found on record. */
final class TablesStops {
    /** How many pages each has read at least: the first ones all, the fourth and the fifth as many as lead to a checkpoint. */
    private static final List<Integer> READ = List.of(999, 999, 26, 21, 14, 6);
    private static final JoinPoint POINT = new JoinPoint("K7QM", "127.0.0.1", 8080);

    static final List<Stop> ALL = List.of(
            new Stop("tables-setup", visit -> {
                visit.press("#scenario-zero-waste-by-q3");
                visit.press("#play-again");
                visit.press("#with-room");
                visit.press("#voting-tables");
            }),
            new Stop("tables-left", visit -> record(visit, RoomStep.READING)),
            new Stop("tables-lobby", visit -> open(visit, RoomStep.LOBBY)),
            new Stop("tables-playing", visit -> open(visit, RoomStep.READING)),
            new Stop("tables-pause", visit -> open(visit, RoomStep.CHECKPOINT)),
            new Stop("tables-told-endings", visit -> open(visit, RoomStep.DEBRIEF)),
            new Stop("tables-told-moments", visit -> {
                open(visit, RoomStep.DEBRIEF);
                visit.key(KeyCode.PAGE_DOWN);
                visit.key(KeyCode.PAGE_DOWN);
            }),
            new Stop("tables-over", visit -> open(visit, RoomStep.OVER)),
            new Stop("presenter-tables-lobby", visit -> lead(visit, RoomStep.LOBBY)),
            new Stop("presenter-tables", visit -> {
                lead(visit, RoomStep.READING);
                visit.press("#room-stop");
            }),
            new Stop("presenter-tables-told", visit -> {
                lead(visit, RoomStep.DEBRIEF);
                visit.key(KeyCode.PAGE_DOWN);
                visit.key(KeyCode.PAGE_DOWN);
            }));

    private TablesStops() {}

    private static void open(Visit visit, RoomStep step) {
        record(visit, step);
        visit.press("#continue");
        visit.focus("#room");
    }

    private static void lead(Visit visit, RoomStep step) {
        open(visit, step);
        visit.key(KeyCode.N);
        visit.press("#tab-1");
    }

    private static void record(Visit visit, RoomStep step) {
        Journal journal = visit.context().journal();
        ScenarioDocument story = ShippedScenarios.read("zero-waste-by-q3").orElseThrow().document().orElseThrow();
        RunId room = RunId.fresh();
        RoomRecord opened = RoomRecord.open(Voting.TABLES, OptionalInt.empty(), visit.context().clock().instant());
        journal.openTables(room, story, opened);
        journal.keepJoinPoint(room, POINT);
        for (int table = 1; table <= READ.size(); table++) {
            journal.takeSeat(room, table, "0" + table, visit.context().clock().instant());
            journal.joinTable(room, table, table);
            if (step.compareTo(RoomStep.BRIEFING) > 0) {
                play(visit, room, story, table);
            }
        }
        journal.keepRoom(room, opened.at(step), List.of());
        visit.context().navigator().go(Place.LIBRARY);
    }

    /** Each table takes another of the options that it sees first. */
    private static void play(Visit visit, RunId room, ScenarioDocument story, int table) {
        Journal journal = visit.context().journal();
        RunId run = journal.begin(new NewRun(story, table, Mode.ROOM, Optional.empty(), visit.context().clock().instant()));
        journal.addTableRun(room, new TableRun(run, OptionalInt.of(table), OptionalInt.empty()));
        Play play = ((Opened.Story) Opened.of(journal, run)).play(visit.context().clock(), Set.of());
        boolean waits = table == 4 || table == 5;
        for (int page = 0; (page < READ.get(table - 1) || waits && !isAtCheckpoint(play)) && !play.progress().isOver(); page++) {
            if (play.progress().page() instanceof PlayPage.Moment moment) {
                play.choose(moment.offered().get(table % 3), visit.context().clock().instant());
            } else {
                play.goOn();
            }
        }
        play.leave();
    }

    private static boolean isAtCheckpoint(Play play) {
        return play.progress().page() instanceof PlayPage.Consequence told && told.checkpoint().isPresent();
    }
}
