package org.balancingact.cli.play;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.balancingact.analysis.Checkpoint;
import org.balancingact.cli.dashboard.ChangeText;
import org.balancingact.cli.terminal.Terminal;
import org.balancingact.i18n.Messages;
import org.balancingact.play.Opened;
import org.balancingact.play.Play;
import org.balancingact.play.PlayPage;
import org.balancingact.play.PlayPage.Asking;
import org.balancingact.play.PlayPage.Consequence;
import org.balancingact.play.PlayPage.Ending;
import org.balancingact.play.PlayPage.Interlude;
import org.balancingact.play.PlayPage.Moment;
import org.balancingact.play.Question;
import org.balancingact.report.words.StoryWords;
import org.balancingact.scenario.Option;

/** Plays a run with a person at the terminal. Whenever the person leaves, all that was picked is on record. */
public final class TerminalPlay {
    private static final Messages MESSAGES = Messages.of("cli");
    private static final String BACK = "b";

    private final Terminal terminal;
    private final Storyteller storyteller;
    private final Questions questions;
    private final Clock clock;
    private final Play play;

    /** Takes the run up on the page that was open last. */
    public TerminalPlay(Terminal terminal, Storyteller storyteller, Opened.Story story, Clock clock, Set<Question> asked) {
        this.terminal = terminal;
        this.storyteller = storyteller;
        this.questions = new Questions(terminal, asked);
        this.clock = clock;
        this.play = story.play(clock, asked);
    }

    /** Goes on page by page. @return whether the story was played to its end */
    public boolean onwards() {
        boolean staying = true;
        while (staying && !play.progress().isOver()) {
            staying = read(play.progress().page());
        }
        if (play.progress().page() instanceof Ending ending) {
            storyteller.end(ending.finish());
        }
        return staying;
    }

    /** One page, and on from there. @return false when the player leaves */
    private boolean read(PlayPage page) {
        if (page instanceof Moment moment) {
            storyteller.tell(moment.visit());
            return decide(moment.offered());
        } else if (page instanceof Asking) {
            play.answer(questions.ask());
            return true;
        } else if (page instanceof Interlude interlude) {
            storyteller.tell(interlude.visit());
            return storyteller.isReadOn() && goOn();
        }
        return tellWhatCame((Consequence) page);
    }

    /** One decision, or one step back. @return false when the player leaves */
    private boolean decide(List<Option> offered) {
        storyteller.offer(offered);
        Optional<Integer> picked = Optional.empty();
        while (true) {
            String answer = terminal.ask(prompt(offered.size(), picked)).orElse(Storyteller.QUIT);
            Optional<Integer> number = number(answer, offered.size());
            if (answer.equalsIgnoreCase(Storyteller.QUIT)) {
                return false;
            } else if (answer.equalsIgnoreCase(BACK) && mayStepBack()) {
                play.takeBack();
                return true;
            } else if (answer.isEmpty() && picked.isPresent()) {
                play.choose(offered.get(picked.get() - 1), clock.instant());
                return true;
            } else if (number.isPresent()) {
                picked = number;
            } else {
                terminal.say(MESSAGES.text("choice.misunderstood", offered.size()));
            }
        }
    }

    private String prompt(int count, Optional<Integer> picked) {
        return picked.map(number -> MESSAGES.text("choice.confirm", number)).orElseGet(() -> mayStepBack()
                ? MESSAGES.text("choice.prompt.back", count) : MESSAGES.text("choice.prompt", count));
    }

    private boolean mayStepBack() {
        return play.progress().mayTakeBack();
    }

    private boolean tellWhatCame(Consequence page) {
        storyteller.tell(page.choice().consequence());
        page.checkpoint().ifPresent(this::showCheckpoint);
        terminal.blank();
        String answer = terminal.ask(mayStepBack() ? MESSAGES.text("consequence.prompt.back") : MESSAGES.text("onwards.prompt"))
                .orElse(Storyteller.QUIT);
        if (answer.equalsIgnoreCase(BACK) && mayStepBack()) {
            play.takeBack();
            return true;
        }
        return !answer.equalsIgnoreCase(Storyteller.QUIT) && goOn();
    }

    private boolean goOn() {
        play.goOn();
        return true;
    }

    private void showCheckpoint(Checkpoint checkpoint) {
        terminal.blank();
        terminal.heading(checkpoint.first()
                ? MESSAGES.text("checkpoint.first", checkpoint.toWeek())
                : MESSAGES.text("checkpoint.later", checkpoint.toWeek(), checkpoint.fromWeek()));
        ChangeText.summaries(terminal, checkpoint.changes());
        checkpoint.people().forEach(change -> terminal.say(StoryWords.of(change), "  ", "    "));
    }

    private static Optional<Integer> number(String answer, int most) {
        return answer.length() == 1 && answer.charAt(0) >= '1' && answer.charAt(0) <= '0' + most
                ? Optional.of(answer.charAt(0) - '0') : Optional.empty();
    }
}
