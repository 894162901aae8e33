package org.balancingact.cli;

import org.balancingact.report.page.ScriptPage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
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

    @Mixin
    private PageFiles files;

    @Override
    public void run() {
        files.mustBeAsked(spec);
        files.write(new Written(program.terminal()), () -> ScriptPage.write(program.scenarios().open(scenario).scenario()));
    }
}
