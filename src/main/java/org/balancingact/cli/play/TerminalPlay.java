package org.balancingact.cli.play;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.balancingact.engine.Choice;
import org.balancingact.engine.Visit;
import org.balancingact.analysis.Checkpoint;
import org.balancingact.cli.dashboard.ChangeText;
import org.balancingact.cli.terminal.Terminal;
import org.balancingact.i18n.Messages;
import org.balancingact.journal.Mode;
import org.balancingact.journal.OpenPage;
import org.balancingact.scenario.Option;

/** Plays a run with a person at the terminal. Whenever the person leaves, all that was picked is on record. */
public final class TerminalPlay {
    private static final Messages MESSAGES = Messages.of("cli");
    private static final String BACK = "b";
    private static final String QUIT = "q";

    private final Terminal terminal;
    private final PlayedRun played;
    private final Storyteller storyteller;
    private final Questions questions;

    public TerminalPlay(Terminal terminal, PlayedRun played, Set<Question> asked) {
        this.terminal = terminal;
        this.played = played;
        this.storyteller = new Storyteller(terminal, played.run().scenario());
        this.questions = new Questions(terminal, asked);
    }

    /** Begins with the briefing. @return whether the story was played to its end */
    public boolean fromTheBriefing() {
        storyteller.brief();
        return mayGoOn() && onwards();
    }

    /** Goes on with the page that was open last. @return whether the story was played to its end */
    public boolean onwards() {
        boolean staying = takeUp(played.page());
        while (staying && !played.run().isOver()) {
            staying = decide();
        }
        if (staying) {
            played.finish();
            end();
        }
        return staying;
    }

    /** Tells the ending of a story that is over. */
    public void end() {
        storyteller.end(played.run().finish().orElseThrow());
    }

    private boolean takeUp(OpenPage page) {
        return played.run().choices().isEmpty() || page.isScene() ? tellScenes(page.scene()) : tellWhatCame(page);
    }

    /** @param first the place of the first one to be told, from 0 */
    private boolean tellScenes(int first) {
        List<Visit> visits = played.run().latestVisits();
        for (int place = Math.min(first, Math.max(0, visits.size() - 1)); place < visits.size(); place++) {
            played.open(OpenPage.scene(place));
            Visit visit = visits.get(place);
            storyteller.tell(visit);
            if (visit.scene().isInterlude() && !mayGoOn()) {
                return false;
            }
        }
        return true;
    }

    /** One decision, or one step back. @return false when the player leaves */
    private boolean decide() {
        List<Option> offered = played.run().offered();
        Instant shown = played.now();
        storyteller.offer(offered);
        Optional<Integer> picked = Optional.empty();
        while (true) {
            String answer = terminal.ask(prompt(offered.size(), picked)).orElse(QUIT);
            Optional<Integer> number = number(answer, offered.size());
            if (answer.equalsIgnoreCase(QUIT)) {
                return false;
            } else if (answer.equalsIgnoreCase(BACK) && played.mayStepBack()) {
                played.stepBack();
                return tellScenes(0);
            } else if (answer.isEmpty() && picked.isPresent()) {
                played.pick(offered.get(picked.get() - 1), shown);
                return tellWhatCame(OpenPage.QUESTIONS);
            } else if (number.isPresent()) {
                picked = number;
            } else {
                terminal.say(MESSAGES.text("choice.misunderstood", offered.size()));
            }
        }
    }

    private String prompt(int count, Optional<Integer> picked) {
        return picked.map(number -> MESSAGES.text("choice.confirm", number)).orElseGet(() -> played.mayStepBack()
                ? MESSAGES.text("choice.prompt.back", count) : MESSAGES.text("choice.prompt", count));
    }

    private boolean tellWhatCame(OpenPage page) {
        if (page.equals(OpenPage.QUESTIONS)) {
            played.reflect(questions.ask());
            played.open(OpenPage.CONSEQUENCE);
        }
        Choice latest = played.run().choices().get(played.run().choices().size() - 1);
        storyteller.paragraphs(latest.consequence());
        if (played.mode() != Mode.ASSESS) {
            Checkpoint.latest(played.run()).ifPresent(this::showCheckpoint);
        }
        terminal.blank();
        String answer = terminal.ask(played.mayStepBack() ? MESSAGES.text("consequence.prompt.back")
                : MESSAGES.text("onwards.prompt")).orElse(QUIT);
        if (answer.equalsIgnoreCase(BACK) && played.mayStepBack()) {
            played.stepBack();
        }
        return !answer.equalsIgnoreCase(QUIT) && tellScenes(0);
    }

    private void showCheckpoint(Checkpoint checkpoint) {
        terminal.blank();
        terminal.heading(checkpoint.first()
                ? MESSAGES.text("checkpoint.first", checkpoint.toWeek())
                : MESSAGES.text("checkpoint.later", checkpoint.toWeek(), checkpoint.fromWeek()));
        ChangeText.summaries(terminal, checkpoint.changes());
    }

    private boolean mayGoOn() {
        terminal.blank();
        return !terminal.ask(MESSAGES.text("onwards.prompt")).orElse(QUIT).equalsIgnoreCase(QUIT);
    }

    private static Optional<Integer> number(String answer, int most) {
        return answer.length() == 1 && answer.charAt(0) >= '1' && answer.charAt(0) <= '0' + most
                ? Optional.of(answer.charAt(0) - '0') : Optional.empty();
    }
}
