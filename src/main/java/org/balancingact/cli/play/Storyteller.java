package org.balancingact.cli.play;

import java.util.List;
import java.util.Optional;
import org.balancingact.cli.terminal.Terminal;
import org.balancingact.engine.Finish;
import org.balancingact.engine.Visit;
import org.balancingact.i18n.Messages;
import org.balancingact.report.words.StoryWords;
import org.balancingact.scenario.Artefact;
import org.balancingact.scenario.CastMember;
import org.balancingact.scenario.Option;
import org.balancingact.scenario.Scenario;
import org.balancingact.scenario.StoryPart;

/** Tells a story in the terminal: briefing, scenes, options, consequences, ending. */
public final class Storyteller {
    static final String QUIT = "q";
    private static final Messages MESSAGES = Messages.of("cli");

    private final Terminal terminal;
    private final Scenario scenario;
    private final StoryWords words;
    private final Slips slips;

    public Storyteller(Terminal terminal, Scenario scenario) {
        this.terminal = terminal;
        this.scenario = scenario;
        this.words = new StoryWords(scenario);
        this.slips = new Slips(terminal, words);
    }

    /**
     * @param kept whether what is picked outlives the program
     * @return whether the reader goes on to the first scene
     */
    public boolean brief(boolean kept) {
        terminal.heading(scenario.title());
        terminal.say(MESSAGES.text("briefing.role", scenario.role(), scenario.minutes()));
        paragraphs(scenario.briefing());
        paragraphs(scenario.setting());
        if (!scenario.cast().isEmpty()) {
            terminal.blank();
            terminal.say(MESSAGES.text("briefing.cast"));
            for (CastMember member : scenario.cast()) {
                terminal.say(person(member), "  ", "    ");
            }
        }
        terminal.blank();
        terminal.say(MESSAGES.text(kept ? "briefing.welcome" : "briefing.welcome.unkept"));
        return isReadOn();
    }

    /** Asks what is promised; an empty answer, or one that can't be read, is nothing. @return the id of the choice */
    public Optional<String> promised() {
        return scenario.promise().flatMap(promise -> {
            terminal.blank();
            terminal.say(promise.ask());
            for (int k = 0; k < promise.choices().size(); k++) {
                terminal.say(promise.choices().get(k).text(), "  " + (k + 1) + "  ", "     ");
            }
            terminal.blank();
            return terminal.ask(MESSAGES.text("promise.prompt", promise.choices().size())).filter(answer -> answer.matches("[1-9]"))
                    .map(Integer::parseInt).filter(number -> number <= promise.choices().size())
                    .map(number -> promise.choices().get(number - 1).id());
        });
    }

    /** Waits until what was told has been read. @return whether the reader goes on; else leaves */
    boolean isReadOn() {
        terminal.blank();
        return !terminal.ask(MESSAGES.text("onwards.prompt")).orElse(QUIT).equalsIgnoreCase(QUIT);
    }

    void tell(Visit visit) {
        terminal.blank();
        terminal.heading(MESSAGES.text("scene.title", visit.scene().week(), visit.scene().title()));
        visit.scene().speaker().flatMap(scenario::castMember).ifPresent(speaker -> terminal.say(person(speaker)));
        tell(visit.text());
    }

    /** The options with the numbers by which they are picked. */
    void offer(List<Option> options) {
        terminal.blank();
        for (int k = 0; k < options.size(); k++) {
            terminal.say(options.get(k).text(), "  " + (k + 1) + "  ", "     ");
        }
        terminal.blank();
    }

    /** Paragraphs, talk by turns, artefacts on slips. */
    void tell(List<StoryPart> parts) {
        for (StoryPart part : parts) {
            terminal.blank();
            if (part instanceof Artefact artefact) {
                slips.show(artefact);
            } else {
                terminal.say(words.of(part), "", part instanceof StoryPart.Turn ? "  " : "");
            }
        }
    }

    private void paragraphs(List<String> paragraphs) {
        for (String paragraph : paragraphs) {
            terminal.blank();
            terminal.say(paragraph);
        }
    }

    public void end(Finish finish) {
        for (Finish.Told told : finish.aftermath()) {
            terminal.blank();
            terminal.say(MESSAGES.text("ending.aftermath", told.week(), told.text()));
        }
        terminal.blank();
        terminal.heading(finish.ending().title());
        tell(finish.endingText());
    }

    private static String person(CastMember member) {
        return MESSAGES.text("cast.member", member.name(), member.title());
    }
}
