package org.balancingact.cli;

import java.util.List;
import org.balancingact.cli.terminal.Terminal;
import org.balancingact.i18n.Lists;
import org.balancingact.i18n.Messages;
import org.balancingact.learn.Block;
import org.balancingact.learn.Claim;
import org.balancingact.learn.Course;
import org.balancingact.learn.Progress;
import org.balancingact.learn.Source;
import org.balancingact.learn.Unit;

/** Learn in the terminal. */
final class LearnText {
    private static final String INDENT = "  ";

    private final Messages messages = Messages.of("cli");
    private final Terminal terminal;
    private final Course course;

    LearnText(Terminal terminal, Course course) {
        this.terminal = terminal;
        this.course = course;
    }

    /** The units, and how far one has come with each. */
    void list(Progress progress) {
        for (Unit unit : course.units()) {
            int due = progress.due(unit);
            String back = due == 0 ? "" : messages.plural("learn.due", due);
            terminal.say(messages.text("learn.unit", unit.number(), unit.title(), unit.question()));
            terminal.say(Lists.sentences(messages.text("learn.state." + progress.state(unit).id()), back), INDENT, INDENT);
        }
    }

    /** A unit whole, without its questions. */
    void show(Unit unit) {
        terminal.heading(messages.text("learn.title", unit.number(), unit.title()));
        terminal.say(unit.question());
        unit.text().forEach(this::show);
        terminal.section(messages.text("learn.remember"));
        unit.remember().forEach(line -> terminal.say(line, "- ", INDENT));
        terminal.section(messages.text("learn.known"));
        unit.known().forEach(this::show);
        terminal.blank();
        terminal.say(messages.text("learn.practise", String.valueOf(unit.number())));
    }

    private void show(Block block) {
        if (block instanceof Block.Heading heading) {
            terminal.section(heading.text());
        } else if (block instanceof Block.Bullets bullets) {
            bullets.texts().forEach(line -> terminal.say(plain(line), "- ", INDENT));
        } else if (block instanceof Block.Quote quote) {
            terminal.say(quote.text(), INDENT, INDENT);
            terminal.say(quote.by(), INDENT, INDENT);
        } else if (block instanceof Block.Table table) {
            for (List<String> row : table.rows()) {
                terminal.say(row.get(0));
                for (int column = 1; column < row.size(); column++) {
                    terminal.say(messages.text("learn.cell", table.head().get(column), row.get(column)), INDENT, INDENT + INDENT);
                }
            }
        } else {
            terminal.say(plain(((Block.Paragraph) block).text()));
        }
    }

    private static String plain(String text) {
        return text.replace("*", "");
    }

    private void show(Claim claim) {
        terminal.say(messages.text("learn.cell", messages.text("learn.known." + claim.state().id()), claim.text()), "- ", INDENT);
        claim.sources().stream().flatMap(id -> course.sources().source(id).stream()).map(Source::text)
                .forEach(source -> terminal.say(source, INDENT + INDENT, INDENT + INDENT));
    }
}
