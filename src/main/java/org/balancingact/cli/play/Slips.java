package org.balancingact.cli.play;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.balancingact.cli.terminal.Terminal;
import org.balancingact.cli.terminal.Wrapping;
import org.balancingact.i18n.Messages;
import org.balancingact.report.words.StoryWords;
import org.balancingact.scenario.Artefact;

/** Artefacts in a terminal, as much like themselves as letters allow: slips with an edge at their left, tables and charts in columns. */
final class Slips {
    private static final Messages MESSAGES = Messages.of("story");
    private static final String EDGE = "  | ";
    private static final String GAP = "  ";

    private final Terminal terminal;
    private final StoryWords words;

    Slips(Terminal terminal, StoryWords words) {
        this.terminal = terminal;
        this.words = words;
    }

    void show(Artefact artefact) {
        artefact.accept(new Artefact.Kinds<Runnable>(
                letter -> () -> sheet(letter.title(), letter.to(), letter.lines(), letter.from()),
                notice -> () -> sheet(notice.title(), notice.to(), notice.lines(), notice.from()),
                mail -> () -> say(Stream.concat(Stream.of(MESSAGES.text("from", words.name(mail.from())), MESSAGES.text("to", words.name(mail.to())),
                        MESSAGES.text("headed", MESSAGES.text("mail.subject"), mail.subject())), mail.lines().stream())),
                thread -> () -> say(Stream.concat(thread.title().stream(),
                        thread.messages().stream().map(message -> MESSAGES.text("turn", words.over(message), message.text())))),
                table -> () -> columns(table, words.of(table)),
                chart -> () -> {
                    columns(numbers(chart), "");
                    say(Stream.of(chart.alt()));
                })).run();
    }

    private void sheet(Optional<String> title, Optional<String> to, List<String> lines, Optional<String> from) {
        say(Stream.of(title.stream(), to.map(who -> MESSAGES.text("to", words.name(who))).stream(), lines.stream(), from.map(words::name).stream())
                .flatMap(part -> part));
    }

    private void say(Stream<String> lines) {
        lines.forEach(line -> terminal.say(line, EDGE, EDGE));
    }

    private static Artefact.Table numbers(Artefact.Chart chart) {
        return new Artefact.Table(chart.title(), List.of("", chart.unit()), IntStream.range(0, chart.values().size())
                .mapToObj(k -> List.of(chart.labels().get(k), StoryWords.value(chart.values().get(k)))).toList());
    }

    /** Each column as wide as its widest cell, numbers at the right. Where the terminal is too narrow for that, it is told in sentences. */
    private void columns(Artefact.Table table, String reading) {
        List<List<String>> rows = Stream.concat(Stream.of(table.head()), table.rows().stream()).toList();
        List<Integer> widths = IntStream.range(0, table.head().size())
                .mapToObj(column -> rows.stream().mapToInt(row -> Wrapping.columns(row.get(column))).max().orElse(0)).toList();
        int wide = EDGE.length() + widths.stream().mapToInt(Integer::intValue).sum() + GAP.length() * (widths.size() - 1);
        if (wide > terminal.width() && !reading.isEmpty()) {
            say(reading.lines());
            return;
        }
        say(Stream.of(table.title()));
        rows.forEach(row -> terminal.line(EDGE + IntStream.range(0, row.size()).mapToObj(column -> table.isOfNumbers(column)
                ? Wrapping.right(row.get(column), widths.get(column)) : Wrapping.fit(row.get(column), widths.get(column)))
                .collect(Collectors.joining(GAP))));
    }
}
