package org.balancingact.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Optional;
import org.balancingact.file.WholeFile;
import org.balancingact.i18n.Messages;
import org.balancingact.report.page.PaperPage;
import org.balancingact.report.page.PdfPrinter;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Writes what a room without phones needs on paper: options, cards to hold up, a tally sheet, the facilitator's notes. */
@Command(name = "paper")
final class PaperCommand implements Runnable {
    private static final Messages MESSAGES = Messages.of("cli");
    /** Short enough to be typed again. */
    private static final int SEEDS = 1_000_000;

    @ParentCommand
    private CommandLineProgram program;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "SCENARIO", descriptionKey = "parameter.scenario")
    private String scenario;

    @Option(names = "--seed", paramLabel = "NUMBER", descriptionKey = "option.seed.paper")
    private Optional<Long> seed = Optional.empty();

    @Option(names = "--html", paramLabel = "FILE", descriptionKey = "option.html")
    private Optional<Path> html = Optional.empty();

    @Option(names = "--pdf", paramLabel = "FILE", descriptionKey = "option.pdf")
    private Optional<Path> pdf = Optional.empty();

    @Override
    public void run() {
        if (html.isEmpty() && pdf.isEmpty()) {
            throw new CommandLine.ParameterException(spec.commandLine(), MESSAGES.text("script.nothing"));
        }
        String page = PaperPage.write(program.scenarios().open(scenario).scenario(), seed.orElseGet(() -> (long) new SecureRandom().nextInt(SEEDS)));
        Written written = new Written(program.terminal());
        html.ifPresent(file -> written.tell(WholeFile.write(file, page.getBytes(StandardCharsets.UTF_8))));
        pdf.ifPresent(file -> written.tell(WholeFile.write(file, PdfPrinter.print(page))));
    }
}
