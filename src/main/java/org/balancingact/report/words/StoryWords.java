package org.balancingact.report.words;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.balancingact.analysis.StandingChange;
import org.balancingact.engine.Choice;
import org.balancingact.i18n.Lists;
import org.balancingact.i18n.Messages;
import org.balancingact.i18n.Numbers;
import org.balancingact.scenario.Artefact;
import org.balancingact.scenario.CastMember;
import org.balancingact.scenario.Scenario;
import org.balancingact.scenario.StoryPart;

/** What parts of a story tell in words alone: for screen readers, and wherever talk and artefacts can't be drawn. */
public final class StoryWords {
    private static final Messages MESSAGES = Messages.of("story");

    private final Scenario scenario;

    public StoryWords(Scenario scenario) {
        this.scenario = scenario;
    }

    /** What the person with the id is called, the player too; any other name stands for itself. */
    public String name(String who) {
        return who.equals(StoryPart.YOU) ? MESSAGES.text("you") : scenario.castMember(who).map(CastMember::name).orElse(who);
    }

    /** What was done last, for somebody who comes back: Last you chose “Held the line at twenty”. */
    public static String last(Choice choice) {
        return MESSAGES.text("last", Figures.quotable(choice.option().brief()));
    }

    /** How somebody stands to the player by now, in a sentence. */
    public static String of(StandingChange change) {
        return MESSAGES.text("standing." + change.after().word().id(), change.person().name());
    }

    /** What was said, within quotation marks. */
    public static String quoted(String says) {
        return MESSAGES.text("quoted", says);
    }

    /** Who says what, in one line. */
    public String of(StoryPart.Turn turn) {
        return MESSAGES.text("turn", name(turn.who()), quoted(turn.says()));
    }

    /** Who wrote it, and when, as it stands over a message. */
    public String over(Artefact.Message message) {
        return message.at().map(at -> MESSAGES.text("message", name(message.who()), at)).orElseGet(() -> name(message.who()));
    }

    /** The whole in words, a line for each line of it. */
    public String of(StoryPart part) {
        return part.accept(new StoryPart.Cases<>(StoryPart.Prose::text, this::of, artefact -> String.join("\n", lines(artefact))));
    }

    /** The same as it is said, with a pause after each line. */
    public String spoken(Artefact artefact) {
        return lines(artefact).stream().reduce((before, next) -> MESSAGES.text("lines", before, next)).orElseThrow();
    }

    /** Several parts, one after the other. */
    public String of(List<StoryPart> parts) {
        return parts.stream().map(this::of).collect(Collectors.joining("\n"));
    }

    /** A value of a chart, in thousandths, as it stands beside its bar. */
    public static String value(int thousandths) {
        BigDecimal number = BigDecimal.valueOf(thousandths, 3).stripTrailingZeros();
        return Numbers.decimal(number.setScale(Math.max(0, number.scale())));
    }

    private List<String> lines(Artefact artefact) {
        return artefact.accept(new Artefact.Kinds<>(
                letter -> sheet(headed("letter", letter.title()), letter.from(), letter.to(), letter.lines()),
                notice -> sheet(headed("notice", notice.title()), notice.from(), notice.to(), notice.lines()),
                mail -> sheet(headed("mail", Optional.of(mail.subject())), Optional.of(mail.from()), Optional.of(mail.to()), mail.lines()),
                thread -> Stream.concat(Stream.of(headed("thread", thread.title())),
                        thread.messages().stream().map(message -> MESSAGES.text("turn", over(message), message.text()))).toList(),
                table -> Stream.concat(Stream.of(headed("table", Optional.of(table.title()))),
                        table.rows().stream().map(row -> row(table.head(), row))).toList(),
                chart -> List.of(headed("chart", Optional.of(chart.title())), chart.alt())));
    }

    private static String headed(String kind, Optional<String> title) {
        String name = MESSAGES.text("kind." + kind);
        return title.map(words -> MESSAGES.text("headed", name, words)).orElse(name);
    }

    private List<String> sheet(String heading, Optional<String> from, Optional<String> to, List<String> lines) {
        return Stream.of(Stream.of(heading), from.stream().map(who -> MESSAGES.text("from", name(who))),
                to.stream().map(who -> MESSAGES.text("to", name(who))), lines.stream()).flatMap(part -> part).toList();
    }

    private static String row(List<String> head, List<String> row) {
        return Lists.plain(IntStream.range(0, row.size()).mapToObj(k -> MESSAGES.text("cell", head.get(k), row.get(k))).toList());
    }
}
