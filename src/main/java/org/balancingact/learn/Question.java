package org.balancingact.learn;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.balancingact.i18n.Messages;
import org.balancingact.scenario.Style;

/**
 * A question as it is asked, of whatever kind it is.
 *
 * @param ask      what is asked, such as “Leading or managing?”
 * @param text     what it is asked about
 * @param options  the answers, in the order of the file
 * @param shuffled whether they are shown in an order of chance
 * @param parts    one; of twins two, each answered with the same options
 * @param closing  what is said of the whole once it was answered
 */
public record Question(String ask, String text, List<String> options, boolean shuffled, List<Part> parts, Optional<Closing> closing) {
    private static final Messages MESSAGES = Messages.of("learn");

    public Question {
        options = List.copyOf(options);
        parts = List.copyOf(parts);
    }

    /**
     * What one answer is given to.
     *
     * @param moment   which of the moments; empty where there is only what the text says
     * @param right    the place of the right answer in the options
     * @param why      why it is right
     * @param wrongWhy by option, why one may pick it though it is not right; empty where there is nothing to say
     */
    public record Part(Optional<String> moment, int right, String why, List<Optional<String>> wrongWhy) {
        public Part {
            wrongWhy = List.copyOf(wrongWhy);
        }

        /** What is said to somebody who picked that option; empty where it is right. */
        public Optional<String> said(int picked) {
            return picked == right ? Optional.empty() : wrongWhy.get(picked);
        }
    }

    /** @param title what the text is about, in a few words; empty where it speaks for itself */
    public record Closing(Optional<String> title, String text) {}

    /** Whether all answers, one for each part, are right. */
    public boolean isRight(List<Integer> answers) {
        return answers.equals(parts.stream().map(Part::right).toList());
    }

    /** The question that the item is. */
    public static Question of(Item item) {
        if (item instanceof Item.WhichStyle style) {
            return new Question(MESSAGES.text("ask.style"), style.text(), List.of(MESSAGES.text("style.leader"), MESSAGES.text("style.manager")), false,
                    List.of(new Part(Optional.empty(), style.right() == Style.LEADER ? 0 : 1, style.why(), all(2, style.tempting()))), Optional.empty());
        } else if (item instanceof Item.WhichCall call) {
            return new Question(MESSAGES.text("ask.moment"), call.text(), List.of(MESSAGES.text("call.leading"), MESSAGES.text("call.managing"), MESSAGES.text("call.either")), false,
                    List.of(new Part(Optional.empty(), List.of(Item.Call.values()).indexOf(call.right()), call.why(), none(Item.Call.values().length))),
                    Optional.of(new Closing(Optional.of(MESSAGES.text("closing.changes")), call.changes())));
        } else if (item instanceof Item.WhichCraft craft) {
            return new Question(craft.act(), craft.text(), texts(craft.options()), true, List.of(part(craft.options(), craft.right())),
                    Optional.of(new Closing(Optional.empty(), craft.why())));
        } else if (item instanceof Item.Choice choice) {
            return new Question(MESSAGES.text("ask.choice"), choice.text(), texts(choice.options()), true, List.of(part(choice.options(), choice.right())), Optional.empty());
        }
        Item.Twins twins = (Item.Twins) item;
        return new Question(MESSAGES.text("ask.twins"), twins.text(), twins.options(), true,
                twins.moments().stream().map(moment -> new Part(Optional.of(moment.text()), moment.right(), moment.why(),
                        none(twins.options().size()))).toList(),
                Optional.of(new Closing(Optional.of(MESSAGES.text("closing.changed")), twins.changed())));
    }

    private static Part part(List<Item.Option> options, int right) {
        return new Part(Optional.empty(), right, options.get(right).because(),
                options.stream().map(option -> Optional.of(option.because())).toList());
    }

    private static List<String> texts(List<Item.Option> options) {
        return options.stream().map(Item.Option::text).toList();
    }

    private static List<Optional<String>> all(int count, String said) {
        return IntStream.range(0, count).mapToObj(option -> Optional.of(said)).toList();
    }

    private static List<Optional<String>> none(int count) {
        return IntStream.range(0, count).mapToObj(option -> Optional.<String>empty()).toList();
    }
}
