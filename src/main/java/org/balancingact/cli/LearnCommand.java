package org.balancingact.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.balancingact.file.WholeFile;
import org.balancingact.i18n.Lists;
import org.balancingact.i18n.Messages;
import org.balancingact.journal.Journal;
import org.balancingact.learn.Course;
import org.balancingact.learn.CourseCheck;
import org.balancingact.learn.Progress;
import org.balancingact.learn.Session;
import org.balancingact.learn.Unit;
import org.balancingact.report.json.FindingsJson;
import org.balancingact.report.json.LearnJson;
import org.balancingact.report.page.UnitPage;
import org.balancingact.scenario.Finding;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Lists the units of Learn, prints one, asks its questions or those that come back, or checks them all. */
@Command(name = "learn")
final class LearnCommand implements Callable<Integer> {
    private static final Messages MESSAGES = Messages.of("cli");

    @ParentCommand
    private CommandLineProgram program;

    @Parameters(index = "0", arity = "0..1", paramLabel = "UNIT", descriptionKey = "parameter.unit")
    private Optional<String> unit = Optional.empty();

    @Option(names = "--practise", descriptionKey = "option.practise")
    private boolean practise;

    @Option(names = "--seed", paramLabel = "N", descriptionKey = "option.seed.play")
    private Optional<Long> seed = Optional.empty();

    @Option(names = "--answers", paramLabel = "FILE", descriptionKey = "option.answers")
    private Optional<Path> answers = Optional.empty();

    @Option(names = "--today", paramLabel = "DATE", descriptionKey = "option.today")
    private Optional<String> today = Optional.empty();

    @Option(names = "--check", descriptionKey = "option.check-learn")
    private boolean check;

    @Option(names = "--json", descriptionKey = "option.json")
    private boolean json;

    @Option(names = "--html", paramLabel = "FILE", descriptionKey = "option.html.unit")
    private Optional<Path> html = Optional.empty();

    @Override
    public Integer call() {
        Course course = Course.shipped();
        if (check) {
            return check(course);
        }
        Optional<Unit> named = unit.map(name -> course.named(name).orElseThrow(() -> new CommandFailure(MESSAGES.text("learn.unknown", name,
                Lists.plain(course.units().stream().map(Unit::id).toList())))));
        if (html.isPresent() && named.isEmpty()) {
            throw new CommandFailure(MESSAGES.text("learn.which"));
        } else if (html.isPresent()) {
            byte[] page = UnitPage.write(course, named.get()).getBytes(StandardCharsets.UTF_8);
            new Written(program.terminal()).tell(WholeFile.write(html.get(), page));
        } else if (practise) {
            practise(course, named);
        } else if (named.isPresent()) {
            print(course, named.get());
        } else {
            list(course);
        }
        return CommandLineProgram.DONE;
    }

    private int check(Course course) {
        List<Finding> findings = CourseCheck.of(course);
        if (json) {
            program.terminal().output().println(FindingsJson.of(findings));
        } else {
            findings.forEach(finding -> program.terminal().line(FindingText.line(finding)));
            program.terminal().line(findings.isEmpty() ? MESSAGES.text("learn.clean", course.units().size(), course.items().size())
                    : MESSAGES.plural("learn.found", findings.size()));
        }
        return findings.isEmpty() ? CommandLineProgram.DONE : CommandLineProgram.FAILED;
    }

    private void print(Course course, Unit one) {
        if (json) {
            program.terminal().output().println(LearnJson.of(one));
        } else {
            new LearnText(program.terminal(), course).show(one);
        }
    }

    private void list(Course course) {
        try (Journal journal = program.openJournal()) {
            Progress progress = Progress.of(course, journal, day(), ZoneId.systemDefault());
            if (json) {
                program.terminal().output().println(LearnJson.list(progress));
            } else {
                new LearnText(program.terminal(), course).list(progress);
            }
        }
    }

    private void practise(Course course, Optional<Unit> named) {
        try (Journal journal = program.openJournal()) {
            Progress progress = Progress.of(course, journal, day(), ZoneId.systemDefault());
            Session session = named.map(progress::session).orElseGet(progress::session);
            if (session.current().isEmpty()) {
                program.terminal().complain(MESSAGES.text("learn.nothing-due"));
            }
            // An answer of another day is kept as one of that day.
            Clock clock = today.isEmpty() ? program.clock() : Clock.fixed(progress.today().atTime(LocalTime.NOON).atZone(progress.zone()).toInstant(),
                    progress.zone());
            new TerminalPractice(program.terminal(), journal, clock, seed.orElseGet(() -> new SecureRandom().nextLong()), answers).ask(progress, session);
        }
    }

    private LocalDate day() {
        try {
            return today.map(LocalDate::parse).orElseGet(() -> LocalDate.now(program.clock().withZone(ZoneId.systemDefault())));
        } catch (DateTimeParseException other) {
            throw new CommandFailure(MESSAGES.text("learn.no-date", today.orElseThrow()));
        }
    }
}
