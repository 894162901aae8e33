package org.balancingact.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.balancingact.cli.terminal.Terminal;
import org.balancingact.i18n.FailureWords;
import org.balancingact.i18n.Messages;
import org.balancingact.journal.Journal;
import org.balancingact.journal.Practised;
import org.balancingact.learn.Progress;
import org.balancingact.learn.Question;
import org.balancingact.learn.Session;
import org.balancingact.learn.Shown;
import org.balancingact.report.json.LearnJson;

/** Practice in the terminal: questions and what is said of answers go to the error stream, a line of JSON for each answer to the output. */
final class TerminalPractice {
    private static final Messages MESSAGES = Messages.of("cli");

    private final Terminal terminal;
    private final Journal journal;
    private final Clock clock;
    private final long seed;
    private final Optional<Deque<String>> answers;

    /** @param answers a file with an answer a line; where there is none, they are typed */
    TerminalPractice(Terminal terminal, Journal journal, Clock clock, long seed, Optional<Path> answers) {
        this.terminal = terminal;
        this.journal = journal;
        this.clock = clock;
        this.seed = seed;
        this.answers = answers.map(TerminalPractice::lines);
    }

    private static Deque<String> lines(Path file) {
        try {
            return new ArrayDeque<>(Files.readAllLines(file));
        } catch (IOException unreadable) {
            throw new CommandFailure(FailureWords.of(unreadable));
        }
    }

    /** Asks all questions, or as many as there are answers to. */
    void ask(Progress before, Session begun) {
        Progress progress = before;
        Session session = begun;
        while (session.current().isPresent()) {
            Shown shown = Shown.of(session.current().get(), seed);
            show(shown);
            Optional<List<Integer>> picked = answer(shown);
            if (picked.isEmpty()) {
                return;
            }
            boolean right = shown.isRight(picked.get());
            if (session.isCounting()) {
                Practised kept = progress.answered(shown.item(), shown.picked(picked.get()), clock.instant());
                journal.practise(kept);
                progress = progress.with(kept);
                terminal.output().println(LearnJson.line(kept));
            }
            tell(shown, picked.get(), right);
            session = session.answered(right);
        }
        if (session.counted() > 0) {
            say(MESSAGES.text("learn.known-of", session.known(), session.counted()));
        }
    }

    private void show(Shown shown) {
        say("");
        say(shown.question().ask());
        say(shown.question().text());
        for (int place = 0; place < shown.options().size(); place++) {
            say(MESSAGES.text("learn.option", place + 1, shown.options().get(place)));
        }
        shown.question().parts().forEach(part -> part.moment().ifPresent(this::say));
    }

    /** The places of the picks among the options shown, one for each part; empty at the end of the answers. */
    private Optional<List<Integer>> answer(Shown shown) {
        int parts = shown.question().parts().size();
        while (true) {
            Optional<String> line = answers.map(Deque::pollFirst).or(() -> answers.isPresent() ? Optional.empty()
                    : terminal.ask(MESSAGES.plural("learn.prompt", parts)));
            if (line.isEmpty()) {
                return Optional.empty();
            }
            List<String> words = Arrays.stream(line.get().strip().split("\\s+")).filter(word -> word.matches("[1-9]")).toList();
            List<Integer> places = words.stream().map(word -> Integer.parseInt(word) - 1).filter(place -> place < shown.options().size()).toList();
            if (places.size() == parts && words.size() == parts) {
                return Optional.of(places);
            }
            say(MESSAGES.plural("learn.not-understood", parts));
        }
    }

    private void tell(Shown shown, List<Integer> picked, boolean right) {
        say(right ? MESSAGES.text("learn.right") : MESSAGES.text("learn.not-right"));
        List<Question.Part> parts = shown.question().parts();
        for (int part = 0; part < parts.size(); part++) {
            String here = shown.question().options().get(parts.get(part).right());
            say(MESSAGES.text(isSentence(here) ? "learn.here.sentence" : "learn.here", here, parts.get(part).why()));
            parts.get(part).said(shown.picked(picked).get(part)).ifPresent(this::say);
        }
        shown.question().closing().ifPresent(closing -> say(closing.title().map(title -> MESSAGES.text("learn.titled", title, closing.text()))
                .orElse(closing.text())));
    }

    private static boolean isSentence(String option) {
        return !Character.isLetterOrDigit(option.codePointBefore(option.length()));
    }

    private void say(String text) {
        terminal.complain(text);
    }
}
