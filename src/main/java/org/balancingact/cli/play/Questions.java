package org.balancingact.cli.play;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.balancingact.cli.terminal.Terminal;
import org.balancingact.i18n.Messages;
import org.balancingact.journal.Reflection;
import org.balancingact.play.Question;
import org.balancingact.scenario.Style;

/** Asks about a pick, before anything is revealed. An empty answer skips a question, and so does one that can't be read. */
final class Questions {
    private static final Messages MESSAGES = Messages.of("cli");

    private final Terminal terminal;
    private final Set<Question> asked;

    Questions(Terminal terminal, Set<Question> asked) {
        this.terminal = terminal;
        this.asked = Set.copyOf(asked);
    }

    Reflection ask() {
        return new Reflection(ownTag(), confidence(), reason());
    }

    private Optional<Style> ownTag() {
        return answer(Question.TAG, MESSAGES.text("question.tag")).flatMap(answer -> switch (answer) {
            case "l", "L" -> Optional.of(Style.LEADER);
            case "m", "M" -> Optional.of(Style.MANAGER);
            default -> Optional.empty();
        });
    }

    private OptionalInt confidence() {
        return answer(Question.CONFIDENCE, MESSAGES.text("question.confidence")).filter(answer -> answer.matches("[1-5]"))
                .map(answer -> OptionalInt.of(Integer.parseInt(answer))).orElse(OptionalInt.empty());
    }

    private Optional<String> reason() {
        return answer(Question.REASON, MESSAGES.text("question.reason", Reflection.LONGEST_REASON))
                .map(this::fitting);
    }

    /** As much as is kept; what does not fit is told. */
    private String fitting(String reason) {
        int length = reason.codePointCount(0, reason.length());
        if (length <= Reflection.LONGEST_REASON) {
            return reason;
        }
        terminal.say(MESSAGES.text("question.reason.cut", Reflection.LONGEST_REASON, length));
        return reason.substring(0, reason.offsetByCodePoints(0, Reflection.LONGEST_REASON));
    }

    private Optional<String> answer(Question question, String prompt) {
        return asked.contains(question) ? terminal.ask(prompt).filter(answer -> !answer.isEmpty()) : Optional.empty();
    }
}
