package org.balancingact.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.balancingact.cli.terminal.ProcessTerminal;
import org.balancingact.cli.terminal.Terminal;
import org.balancingact.i18n.FailureWords;
import org.balancingact.i18n.Messages;
import org.balancingact.journal.Journal;
import org.balancingact.journal.RunId;
import org.balancingact.journal.store.DataFolder;
import org.balancingact.journal.store.JournalOpening;
import org.balancingact.log.FailureLog;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The command line: reads the arguments, runs one command, and gives its exit code. */
@Command(name = CommandLineProgram.NAME, mixinStandardHelpOptions = true, versionProvider = ProgramVersion.class,
        scope = ScopeType.INHERIT, synopsisSubcommandLabel = "COMMAND", sortOptions = false,
        subcommands = {PlayCommand.class, ResumeCommand.class, RunsCommand.class, ShowCommand.class, CheckCommand.class,
            SampleCommand.class, CensusCommand.class, RecordCommand.class, WhatIfCommand.class, CompareCommand.class,
            ExportCommand.class, ImportCommand.class, BackupCommand.class, LearnCommand.class, NewCommand.class, ScriptCommand.class, RoomCommand.class,
            PaperCommand.class, CohortCommand.class})
public final class CommandLineProgram implements Runnable {
    static final String NAME = "balancing-act";

    /** Exit codes of every command. */
    static final int DONE = 0;
    static final int FAILED = 1;
    static final int MISUSED = 2;

    /** What Java puts in the place of bytes that are no letters in the language settings of the terminal. */
    private static final String UNDECODED = "\uFFFD";

    /** Below this the library for commands writes no help. */
    private static final int LEAST_HELP_WIDTH = 55;
    private static final Messages MESSAGES = Messages.of("cli");
    /** Help is broken into lines after points; this one stands for a point within the name of a file until that is done. */
    private static final char WHOLE_POINT = '\u2024';
    private static final Pattern POINT_IN_NAME = Pattern.compile("(?<=\\w)\\.(?=\\w)");

    private static final Pattern WHOLE = Pattern.compile("[+-]?\\d+");

    private final Terminal terminal;

    @Option(names = "--data", paramLabel = "DIR", scope = ScopeType.INHERIT, descriptionKey = "option.data")
    private Optional<Path> data = Optional.empty();

    @Option(names = "--debug", scope = ScopeType.INHERIT, descriptionKey = "option.debug")
    private boolean debug;

    private CommandLineProgram(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Runs a command on the terminal or pipes of this process. */
    public static int run(String[] arguments) {
        return run(arguments, ProcessTerminal.open(System.getenv()));
    }

    /** @return 0 when done, 1 when it could not be done, 2 when it was not understood */
    public static int run(String[] arguments, Terminal terminal) {
        CommandLineProgram program = new CommandLineProgram(terminal);
        int code = FailureLog.during(() -> program.folder().path(), () -> program.execute(arguments));
        Optional<String> lost = terminal.lostOutput();
        lost.ifPresent(reason -> terminal.complain(MESSAGES.text("output.lost", reason)));
        return lost.isPresent() && code == DONE ? FAILED : code;
    }

    private int execute(String... arguments) {
        Optional<String> broken = Stream.of(arguments).filter(argument -> argument.contains(UNDECODED)).findFirst();
        if (broken.isPresent()) {
            terminal.complain(MESSAGES.text("argument.undecoded", broken.get()));
            return MISUSED;
        }
        try {
            return commandLine(this).execute(arguments);
        } catch (Throwable failure) {
            return explain(failure);
        }
    }

    /** The command line with all its commands, as one that is asked for help shows it. */
    static CommandLine commandLine(Terminal terminal) {
        return commandLine(new CommandLineProgram(terminal));
    }

    private static CommandLine commandLine(CommandLineProgram program) {
        Terminal terminal = program.terminal;
        CommandLine commandLine = new CommandLine(program)
                .setExpandAtFiles(false)
                .setResourceBundle(MESSAGES.bundle())
                .setOut(terminal.output())
                .setErr(terminal.errors())
                .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpWidth(Math.max(LEAST_HELP_WIDTH, terminal.width()))
                .registerConverter(Path.class, CommandLineProgram::path)
                .registerConverter(int.class, text -> number(text, Integer::valueOf))
                .registerConverter(Integer.class, text -> number(text, Integer::valueOf))
                .registerConverter(long.class, text -> number(text, Long::valueOf))
                .registerConverter(Long.class, text -> number(text, Long::valueOf))
                .setParameterExceptionHandler((failure, arguments) -> misunderstood(failure, terminal))
                .setExecutionExceptionHandler((failure, command, result) -> program.explain(failure));
        describe(commandLine);
        commandLine.getSubcommands().values().forEach(CommandLineProgram::describe);
        return commandLine;
    }

    private static Path path(String text) {
        if (text.isBlank()) {
            throw new CommandLine.TypeConversionException(MESSAGES.text("option.no-path"));
        }
        try {
            return Path.of(text);
        } catch (InvalidPathException impossible) {
            throw new CommandLine.TypeConversionException(MESSAGES.text("option.bad-path", text));
        }
    }

    private static <N extends Number> N number(String text, Function<String, N> reader) {
        try {
            return reader.apply(text);
        } catch (NumberFormatException other) {
            throw new CommandLine.TypeConversionException(MESSAGES.text(WHOLE.matcher(text).matches() ? "option.too-large" : "option.not-a-number", text));
        }
    }

    private static void describe(CommandLine command) {
        String description = MESSAGES.text("command." + command.getCommandName());
        command.getCommandSpec().usageMessage().description(POINT_IN_NAME.matcher(description).replaceAll(String.valueOf(WHOLE_POINT)));
        command.getHelpSectionMap().replaceAll((section, renderer) -> help -> renderer.render(help).replace(WHOLE_POINT, '.'));
    }

    private static int misunderstood(CommandLine.ParameterException failure, Terminal terminal) {
        CommandLine command = failure.getCommandLine();
        if (failure instanceof CommandLine.UnmatchedArgumentException unmatched && !unmatched.isUnknownOption()
                && !command.getSubcommands().isEmpty()) {
            terminal.complain(MESSAGES.text("command.unknown", unmatched.getUnmatched().get(0)));
        } else {
            terminal.complain(FailureWords.saidBySystem(failure));
        }
        if (command.getParent() == null) {
            command.usage(terminal.errors());
        } else {
            terminal.complain(MESSAGES.text("command.help", command.getCommandSpec().qualifiedName()));
        }
        return MISUSED;
    }

    /** Says what went wrong; where it went wrong is of use to makers of the program only. */
    private int explain(Throwable failure) {
        if (failure instanceof CommandFailure expected) {
            expected.lines().forEach(terminal::complain);
        } else {
            terminal.complain(FailureWords.of(failure));
        }
        if (debug) {
            failure.printStackTrace(terminal.errors());
        }
        return FAILED;
    }

    /** Without a command there is nothing to do but to say what there is. */
    @Override
    public void run() {
        throw new CommandLine.ParameterException(commandLine(terminal), MESSAGES.text("command.missing"));
    }

    Terminal terminal() {
        return terminal;
    }

    Clock clock() {
        return Clock.systemUTC();
    }

    Scenarios scenarios() {
        return new Scenarios(terminal.input());
    }

    /** The command that goes on with a run, with the folder that its record lies in. */
    String resumeHint(RunId run) {
        return data.map(folder -> MESSAGES.text("hint.resume.data", RecordedRuns.brief(run), folder.toString()))
                .orElseGet(() -> MESSAGES.text("hint.resume", RecordedRuns.brief(run)));
    }

    /** The folder that was asked for, else the user’s own. */
    DataFolder folder() {
        return data.map(DataFolder::new).orElseGet(DataFolder::usual);
    }

    /** The record in the data folder; what is the matter with it, if anything, is said on the error stream. */
    Journal openJournal() {
        return opened(opening -> {});
    }

    /**
     * The same, for commands that tell what is on record or add to it.
     *
     * @throws CommandFailure where nobody knows what is on record, with the reason
     */
    Journal openRecord() {
        return opened(opening -> opening.unread().ifPresent(reason -> {
            throw new CommandFailure(reason);
        }));
    }

    private Journal opened(Consumer<JournalOpening> usable) {
        JournalOpening opening = JournalOpening.closedAtExit(folder(), clock());
        usable.accept(opening);
        opening.notice().ifPresent(terminal::complain);
        return opening.journal();
    }
}
