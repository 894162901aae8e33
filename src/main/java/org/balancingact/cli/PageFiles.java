package org.balancingact.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import org.balancingact.file.WholeFile;
import org.balancingact.i18n.Messages;
import org.balancingact.report.page.PdfPrinter;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** Where a page is to be written, to be read or to be printed, as it is asked for. */
final class PageFiles {
    @Option(names = "--html", paramLabel = "FILE", descriptionKey = "option.html")
    private Optional<Path> html = Optional.empty();

    @Option(names = "--pdf", paramLabel = "FILE", descriptionKey = "option.pdf")
    private Optional<Path> pdf = Optional.empty();

    Optional<Path> html() {
        return html;
    }

    Optional<Path> pdf() {
        return pdf;
    }

    boolean isAsked() {
        return html.isPresent() || pdf.isPresent();
    }

    /** @throws CommandLine.ParameterException where it is to be written nowhere, though the command does nothing else */
    void mustBeAsked(CommandSpec command) {
        if (!isAsked()) {
            throw new CommandLine.ParameterException(command.commandLine(), Messages.of("cli").text("script.nothing"));
        }
    }

    /** @param page made only if it is asked for */
    void write(Written written, Supplier<String> page) {
        if (isAsked()) {
            String made = page.get();
            html.ifPresent(file -> written.tell(WholeFile.write(file, made.getBytes(StandardCharsets.UTF_8))));
            pdf.ifPresent(file -> written.tell(WholeFile.write(file, PdfPrinter.print(made))));
        }
    }
}
