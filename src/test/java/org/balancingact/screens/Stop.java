package org.balancingact.screens;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.balancingact.app.nav.Place;
import org.balancingact.journal.Journal;
import org.balancingact.play.Question;

/**
 * A screen to take a picture of, and the way to it from the library of a fresh window.
 *
 * @param name begins the name of the picture's file
 */
record Stop(String name, Consumer<Visit> way) {

    /** Every screen of the program; a new screen gets a line here. */
    static final List<Stop> ALL = List.of(
            new Stop("library", visit -> visit.focus("#scenario-the-monday-after-the-crash")),
            new Stop("first-start", visit -> {
                visit.context().journal().deleteAll();
                visit.context().navigator().go(Place.LIBRARY);
            }),
            new Stop("scenario", visit -> visit.press("#scenario-zero-waste-by-q3")),
            new Stop("briefing", Stop::briefing),
            new Stop("examine", visit -> {
                visit.press("#examine-zero-waste-by-q3");
                visit.press("#stop-counting");
                visit.press("#stop-proof");
                visit.focus("#stop-proof");
            }),
            new Stop("history", visit -> visit.context().navigator().go(Place.HISTORY)),
            new Stop("import", visit -> {
                visit.context().navigator().go(Place.HISTORY);
                visit.press("#import-run");
                write(visit, "#import-code", "2DZC-J1EV-FXBK-E412-Q83J-4");
                visit.press("#import-take");
            }),
            new Stop("profile", visit -> {
                visit.context().navigator().go(Place.HISTORY);
                visit.press("#switch-profile");
            }),
            new Stop("profile-wished", visit -> {
                wished(visit);
                visit.context().navigator().go(Place.HISTORY);
                visit.press("#switch-profile");
            }),
            new Stop("play", Stop::firstMoment),
            new Stop("consequence", visit -> playOn(visit, "#consequence")),
            new Stop("checkpoint", visit -> playOn(visit, "#checkpoint")),
            new Stop("asking", visit -> {
                visit.context().settings().askProperty(Question.TAG).set(true);
                visit.context().settings().askProperty(Question.CONFIDENCE).set(true);
                visit.context().settings().askProperty(Question.REASON).set(true);
                playOn(visit, "#asking");
            }),
            new Stop("pause", visit -> {
                firstMoment(visit);
                visit.key(KeyCode.ESCAPE);
            }),
            new Stop("pause-later", visit -> {
                playOn(visit, "#checkpoint");
                visit.key(KeyCode.ESCAPE);
            }),
            new Stop("story-so-far", visit -> {
                Journal journal = visit.context().journal();
                journal.latestUnfinished().ifPresent(run -> journal.claim(run.id()));
                visit.press("#continue");
            }),
            new Stop("aftermath", visit -> playOn(visit, "#aftermath")),
            new Stop("ending", visit -> playOn(visit, "#ending")),
            new Stop("debrief-1-feeling", Stop::firstQuestion),
            new Stop("debrief-1-tags", visit -> {
                firstQuestion(visit);
                visit.press("#answer");
                visit.press("#answer");
            }),
            new Stop("debrief-1-reveal", visit -> {
                firstQuestion(visit);
                visit.press("#answer");
                visit.press("#moves-7");
                visit.press("#answer");
                visit.press("#tag-1-leader");
                visit.press("#answer");
            }),
            new Stop("debrief-6-one-page", visit -> step(visit, "overview")),
            new Stop("debrief-6-causes", visit -> {
                step(visit, "overview");
                visit.focus("#timeline");
                visit.key(KeyCode.ENTER);
            }),
            new Stop("debrief-6-why-ending", visit -> {
                step(visit, "overview");
                visit.press("#why-ending");
            }),
            new Stop("debrief-6-big", visit -> {
                step(visit, "overview");
                visit.press("#open-big");
                visit.key(KeyCode.RIGHT);
            }),
            new Stop("debrief-6-big-endings", visit -> {
                step(visit, "overview");
                visit.press("#open-big");
                visit.key(KeyCode.RIGHT);
                visit.key(KeyCode.RIGHT);
                visit.key(KeyCode.RIGHT);
            }),
            new Stop("debrief-2-happened", visit -> step(visit, "happened")),
            new Stop("debrief-2-causes", visit -> {
                step(visit, "happened");
                visit.key(KeyCode.UP);
                visit.key(KeyCode.ENTER);
                visit.press("#more-causes");
            }),
            new Stop("debrief-2-picked", visit -> {
                step(visit, "happened");
                visit.key(KeyCode.UP);
                visit.key(KeyCode.LEFT);
                visit.key(KeyCode.ENTER);
            }),
            new Stop("debrief-2-table", visit -> {
                step(visit, "happened");
                visit.press("#way-2");
            }),
            new Stop("debrief-2-combined", visit -> {
                step(visit, "happened");
                visit.press("#way-1");
                visit.key(KeyCode.DIGIT5);
            }),
            new Stop("debrief-2-combined-causes", visit -> {
                step(visit, "happened");
                visit.press("#way-1");
                visit.key(KeyCode.DIGIT5);
                visit.key(KeyCode.ENTER);
                visit.press("#more-causes");
            }),
            new Stop("debrief-2-why", visit -> step(visit, "why")),
            new Stop("debrief-3-moments", visit -> step(visit, "asked")),
            new Stop("debrief-3-moment-opened", visit -> {
                step(visit, "asked");
                visit.press("#moment-2");
            }),
            new Stop("debrief-3-counts", visit -> step(visit, "mix")),
            new Stop("debrief-3-amounts", visit -> step(visit, "amounts")),
            new Stop("debrief-4-what-else", visit -> step(visit, "what-if")),
            new Stop("branch-ending", Stop::endOfBranch),
            new Stop("compare-branch", visit -> {
                endOfBranch(visit);
                visit.key(KeyCode.ENTER);
            }),
            new Stop("compare-pick", Stop::pickAnotherRun),
            new Stop("compare-own", visit -> {
                pickAnotherRun(visit);
                visit.key(KeyCode.ENTER);
            }),
            new Stop("compare-golden", visit -> {
                pickAnotherRun(visit);
                visit.press("#golden-mixed-best");
            }),
            new Stop("debrief-4-all-stories", visit -> step(visit, "all-runs")),
            new Stop("debrief-5-take-along", visit -> step(visit, "take-along")),
            new Stop("debrief-5-plan", visit -> {
                step(visit, "take-along");
                write(visit, "#worked", "Asking the night shift before I decided.");
                visit.press("#answer");
                visit.press("#skip-question");
                write(visit, "#situation", "someone brings me a problem");
                write(visit, "#action", "ask what they would try first");
            }),
            new Stop("debrief-5-day", visit -> {
                step(visit, "take-along");
                visit.press("#answer");
                visit.press("#answer");
                write(visit, "#situation", "someone brings me a problem");
                write(visit, "#action", "ask what they would try first");
                visit.press("#answer");
            }),
            new Stop("debrief-5-taken", visit -> {
                step(visit, "take-along");
                write(visit, "#worked", "Asking the night shift before I decided.");
                visit.press("#answer");
                visit.press("#answer");
                write(visit, "#situation", "someone brings me a problem");
                write(visit, "#action", "ask what they would try first");
                visit.press("#answer");
                visit.press("#answer");
            }),
            new Stop("debrief-5-wished", Stop::wished),
            new Stop("export", visit -> {
                step(visit, "overview");
                visit.press("#export-debrief");
            }),
            new Stop("learn", visit -> visit.context().navigator().go(Place.LEARN)),
            new Stop("learn-unit", visit -> unit(visit, 1)),
            new Stop("learn-unit-table", visit -> unit(visit, 2)),
            new Stop("learn-words", visit -> {
                visit.context().navigator().go(Place.LEARN);
                visit.press("#learn-words");
            }),
            new Stop("learn-sources", visit -> {
                visit.context().navigator().go(Place.LEARN);
                visit.press("#learn-sources");
            }),
            new Stop("practice", visit -> practise(visit, 4)),
            new Stop("practice-answered", visit -> {
                practise(visit, 4);
                answer(visit);
            }),
            new Stop("practice-twins", visit -> {
                practise(visit, 1);
                while (!visit.isThere("#answers-2")) {
                    answer(visit);
                    visit.key(KeyCode.ENTER);
                }
                answer(visit);
            }),
            new Stop("practice-end", visit -> {
                practise(visit, 1);
                while (!visit.isThere("#practice-end")) {
                    answer(visit);
                    visit.key(KeyCode.ENTER);
                }
            }),
            new Stop("settings", visit -> visit.context().navigator().go(Place.SETTINGS)));

    /** By what stands behind a page of the debrief, that page. */
    private static final Map<String, String> BEHIND = Map.of("why", "happened", "mix", "asked", "amounts", "asked", "all-runs", "what-if");

    private static void unit(Visit visit, int number) {
        visit.context().navigator().go(Place.LEARN);
        visit.press("#unit-" + number);
    }

    private static void practise(Visit visit, int unit) {
        unit(visit, unit);
        visit.press("#practise-unit");
    }

    /** Picks the second option, of twins for both moments, and confirms. */
    private static void answer(Visit visit) {
        visit.key(KeyCode.DIGIT2);
        if (visit.isThere("#answers-2")) {
            visit.key(KeyCode.DIGIT2);
        }
        visit.key(KeyCode.ENTER);
    }

    private static void write(Visit visit, String field, String text) {
        ((TextInputControl) visit.find(field)).setText(text);
    }

    private static void briefing(Visit visit) {
        visit.press("#scenario-zero-waste-by-q3");
        visit.press("#play-again");
    }

    /** To the first decision, with its second option picked. */
    private static void firstMoment(Visit visit) {
        briefing(visit);
        visit.press("#begin");
        visit.key(KeyCode.DIGIT2);
    }

    /** To the first question of the debrief of a run that has just been played. */
    private static void firstQuestion(Visit visit) {
        SampleRecord.addRunOfSecondOptions(visit.context().journal(), visit.context().clock().instant());
        visit.context().navigator().go(Place.HISTORY);
        ((ListView<?>) visit.find("#runs")).getSelectionModel().select(0);
        visit.press("#open-run");
        while (!visit.isThere("#feeling")) {
            visit.key(KeyCode.ENTER);
        }
    }

    /** To the end of a debrief, with words of one's own chosen to be tried in the next run. */
    private static void wished(Visit visit) {
        step(visit, "take-along");
        visit.press("#answer");
        write(visit, "#change", "Ask before I mend.");
        visit.press("#answer");
        visit.press("#skip-question");
        visit.press("#wish-own");
    }

    private static void pickAnotherRun(Visit visit) {
        step(visit, "what-if");
        visit.press("#compare-run");
    }

    private static void step(Visit visit, String id) {
        firstQuestion(visit);
        visit.press("#skip-questions");
        Optional<String> page = Optional.ofNullable(BEHIND.get(id));
        visit.press("#step-" + page.orElse(id));
        if (page.isPresent()) {
            visit.press("#open-" + id);
        }
    }

    /** From decision to decision until something is on the screen. */
    private static void endOfBranch(Visit visit) {
        step(visit, "what-if");
        visit.press("#play-on");
        pickUntil(visit, "#ending");
    }

    private static void playOn(Visit visit, String until) {
        firstMoment(visit);
        pickUntil(visit, until);
    }

    static void pickUntil(Visit visit, String until) {
        while (!visit.isThere(until)) {
            visit.key(KeyCode.DIGIT2);
            visit.key(KeyCode.ENTER);
        }
    }
}
