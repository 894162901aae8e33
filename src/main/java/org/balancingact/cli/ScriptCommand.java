package org.balancingact.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.balancingact.file.WholeFile;
import org.balancingact.i18n.Messages;
import org.balancingact.report.page.PdfPrinter;
import org.balancingact.report.page.ScriptPage;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Writes all of a scenario as a page to read and print, for facilitators and those who write with others. */
@Command(name = "script")
final class ScriptCommand implements Runnable {
    @ParentCommand
    private CommandLineProgram program;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "SCENARIO", descriptionKey = "parameter.scenario")
    private String scenario;

    @Option(names = "--html", paramLabel = "FILE", descriptionKey = "option.html")
    private Optional<Path> html = Optional.empty();

    @Option(names = "--pdf", paramLabel = "FILE", descriptionKey = "option.pdf")
    private Optional<Path> pdf = Optional.empty();

    @Override
    public void run() {
        if (html.isEmpty() && pdf.isEmpty()) {
            throw new CommandLine.ParameterException(spec.commandLine(), Messages.of("cli").text("script.nothing"));
        }
        String page = ScriptPage.write(program.scenarios().open(scenario).scenario());
        Written written = new Written(program.terminal());
        html.ifPresent(file -> written.tell(WholeFile.write(file, page.getBytes(StandardCharsets.UTF_8))));
        pdf.ifPresent(file -> written.tell(WholeFile.write(file, PdfPrinter.print(page))));
    }
}
