package org.balancingact.screens;

import java.util.List;
import javafx.scene.control.RadioButton;
import javafx.scene.input.KeyCode;
import org.balancingact.journal.Journal;
import org.balancingact.journal.RoomRecord;
import org.balancingact.journal.RoomStep;
import org.balancingact.room.DebriefPage;

/** Stops in a room that counts hands: what the room sees at each step, and what the facilitator sees. */
final class RoomStops {
    /** More than an evening has. */
    private static final int MOST_PRESSES = 400;

    static final List<Stop> ALL = List.of(
            new Stop("room-setup", RoomStops::setUp),
            new Stop("room-lobby", RoomStops::open),
            new Stop("room-briefing", visit -> to(visit, RoomStep.BRIEFING)),
            new Stop("room-reading", visit -> to(visit, RoomStep.READING)),
            new Stop("room-voting", visit -> to(visit, RoomStep.VOTING)),
            new Stop("room-revealed", RoomStops::reveal),
            new Stop("room-talking", RoomStops::talk),
            new Stop("room-second-vote", visit -> {
                talk(visit);
                visit.key(KeyCode.PAGE_DOWN);
                vote(visit, 2, 6, 1, 2);
                visit.key(KeyCode.PAGE_DOWN);
                visit.key(KeyCode.PAGE_DOWN);
            }),
            new Stop("room-consequence", visit -> {
                reveal(visit);
                visit.key(KeyCode.PAGE_DOWN);
            }),
            new Stop("room-checkpoint", visit -> to(visit, RoomStep.CHECKPOINT)),
            new Stop("room-ending", visit -> to(visit, RoomStep.ENDING)),
            new Stop("room-guess", visit -> to(visit, RoomStep.DEBRIEF)),
            new Stop("room-guessed", visit -> {
                to(visit, RoomStep.DEBRIEF);
                vote(visit, 0, 1, 4, 5, 2);
                visit.key(KeyCode.PAGE_DOWN);
            }),
            new Stop("room-told-happened", visit -> debrief(visit, DebriefPage.HAPPENED)),
            new Stop("room-told-votes", visit -> debrief(visit, DebriefPage.VOTES)),
            new Stop("room-tag", visit -> debrief(visit, DebriefPage.TAGS)),
            new Stop("room-tagged", visit -> {
                debrief(visit, DebriefPage.TAGS);
                vote(visit, 5, 9);
                visit.key(KeyCode.PAGE_DOWN);
            }),
            new Stop("room-told-asked", visit -> debrief(visit, DebriefPage.ASKED)),
            new Stop("room-told-roads", visit -> debrief(visit, DebriefPage.ROADS)),
            new Stop("room-told-all-runs", visit -> debrief(visit, DebriefPage.ALL_RUNS)),
            new Stop("room-told-take-along", visit -> debrief(visit, DebriefPage.TAKE_ALONG)),
            new Stop("room-over", visit -> to(visit, RoomStep.OVER)),
            new Stop("room-keys", visit -> {
                open(visit);
                visit.key(KeyCode.F1);
            }),
            new Stop("presenter-lobby", visit -> {
                open(visit);
                visit.key(KeyCode.N);
            }),
            new Stop("presenter-voting", visit -> {
                to(visit, RoomStep.VOTING);
                vote(visit, 4, 3, 0, 2);
                visit.key(KeyCode.N);
            }),
            new Stop("presenter-revealed", visit -> {
                reveal(visit);
                visit.key(KeyCode.N);
            }),
            new Stop("presenter-talking", visit -> {
                talk(visit);
                visit.key(KeyCode.N);
                visit.press("#tab-1");
                visit.press("#question-1");
            }),
            new Stop("presenter-guess", visit -> {
                to(visit, RoomStep.DEBRIEF);
                visit.key(KeyCode.N);
            }),
            new Stop("presenter-asked", visit -> {
                debrief(visit, DebriefPage.ASKED);
                visit.key(KeyCode.N);
                visit.press("#tab-1");
            }));

    private RoomStops() {}

    private static void setUp(Visit visit) {
        visit.press("#scenario-zero-waste-by-q3");
        visit.press("#play-again");
        visit.press("#with-room");
    }

    private static void open(Visit visit) {
        setUp(visit);
        ((RadioButton) visit.find("#voting-hands")).fire();
        visit.press("#open-room");
        visit.focus("#room");
    }

    private static RoomRecord room(Visit visit) {
        Journal journal = visit.context().journal();
        return journal.runs(0, Integer.MAX_VALUE).stream().flatMap(run -> journal.room(run.id()).stream()).findFirst().orElseThrow();
    }

    private static RoomStep step(Visit visit) {
        return room(visit).step();
    }

    /** By the clicker; what is decided before is decided by one hand. */
    private static void to(Visit visit, RoomStep wanted) {
        open(visit);
        for (int press = 0; press < MOST_PRESSES && step(visit) != wanted; press++) {
            if (step(visit) == RoomStep.VOTING) {
                visit.key(KeyCode.DIGIT2);
            }
            visit.key(KeyCode.PAGE_DOWN);
        }
    }

    /** At a page of the debrief, for the first time. */
    private static void debrief(Visit visit, DebriefPage page) {
        to(visit, RoomStep.DEBRIEF);
        for (int press = 0; press < MOST_PRESSES && room(visit).page() != page.ordinal(); press++) {
            visit.key(KeyCode.PAGE_DOWN);
        }
    }

    private static void vote(Visit visit, int... hands) {
        KeyCode[] keys = {KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT3, KeyCode.DIGIT4, KeyCode.DIGIT5};
        for (int place = 0; place < hands.length; place++) {
            for (int hand = 0; hand < hands[place]; hand++) {
                visit.key(keys[place]);
            }
        }
    }

    private static void reveal(Visit visit) {
        to(visit, RoomStep.VOTING);
        vote(visit, 4, 3, 0, 2);
        visit.key(KeyCode.PAGE_DOWN);
        visit.key(KeyCode.PAGE_DOWN);
    }

    private static void talk(Visit visit) {
        reveal(visit);
        visit.key(KeyCode.N);
        visit.press("#room-talk");
        visit.key(KeyCode.N);
    }
}
