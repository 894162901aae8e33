package org.balancingact.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.balancingact.analysis.census.Census;
import org.balancingact.analysis.moment.MomentDecides;
import org.balancingact.check.Target;
import org.balancingact.check.Targets;
import org.balancingact.i18n.Messages;
import org.balancingact.report.json.FindingsJson;
import org.balancingact.report.json.TargetsJson;
import org.balancingact.scenario.Finding.Severity;
import org.balancingact.scenario.Finding;
import org.balancingact.scenario.Scenario;
import org.balancingact.scenario.json.ScenarioDocument;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Prints what is found in scenario files. Only errors keep a scenario from being played, and only they fail the command. */
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {
    private static final Messages MESSAGES = Messages.of("cli");

    @ParentCommand
    private CommandLineProgram program;

    @Parameters(arity = "1..*", paramLabel = "SCENARIO", descriptionKey = "parameter.scenarios")
    private List<String> scenarios;

    @Option(names = "--strict", descriptionKey = "option.strict")
    private boolean strict;

    @Option(names = "--census", descriptionKey = "option.census")
    private boolean census;

    @Option(names = "--targets", descriptionKey = "option.targets")
    private boolean targets;

    @Option(names = "--effects", descriptionKey = "option.effects")
    private boolean effects;

    @Option(names = "--json", descriptionKey = "option.json")
    private boolean json;

    @Override
    public Integer call() {
        if (effects) {
            scenarios.forEach(name -> new EffectsText(program.terminal(), program.scenarios().open(name).scenario()).show(name));
            return CommandLineProgram.DONE;
        }
        return targets ? measure() : check();
    }

    /** What is measured of each scenario and, of several, what their words tell taken together. */
    private int measure() {
        TargetsText text = new TargetsText(program.terminal());
        List<Target> all = new ArrayList<>();
        List<Scenario> measured = new ArrayList<>();
        for (String name : scenarios) {
            ScenarioDocument document = program.scenarios().open(name);
            measured.add(document.scenario());
            Optional<Census> proof = new Proof(program, census).of(document);
            all.addAll(shown(text, name, Targets.of(document.scenario(), MomentDecides.ofStory(document.scenario()), proof)));
            if (proof.isPresent() && !proof.get().isOfTexts()) {
                program.terminal().complain(MESSAGES.text("targets.texts", name));
            }
        }
        if (measured.size() > 1) {
            all.addAll(shown(text, MESSAGES.text("targets.together"), Targets.pooled(measured)));
        }
        if (json) {
            program.terminal().output().println(TargetsJson.of(all));
        }
        return strict && !all.stream().allMatch(Target::isMet) ? CommandLineProgram.FAILED : CommandLineProgram.DONE;
    }

    private List<Target> shown(TargetsText text, String name, List<Target> found) {
        if (!json) {
            text.show(name, found);
        }
        return found;
    }

    private int check() {
        List<Finding> findings = new ArrayList<>();
        boolean allFound = true;
        for (String scenario : scenarios) {
            if (program.scenarios().isCompanion(scenario)) {
                passOver(MESSAGES.text("check.companion", scenario));
                continue;
            }
            try {
                Scenarios.Checked checked = program.scenarios().check(scenario, new Proof(program, census));
                findings.addAll(checked.findings());
                show(scenario, checked.findings());
                if (!checked.proven()) {
                    program.terminal().complain(MESSAGES.text("check.unproven", scenario));
                }
            } catch (CommandFailure noSuchFile) {
                noSuchFile.lines().forEach(program.terminal()::complain);
                allFound = false;
            }
        }
        if (json) {
            program.terminal().output().println(FindingsJson.of(findings));
        }
        return !allFound || findings.stream().anyMatch(this::fails) ? CommandLineProgram.FAILED : CommandLineProgram.DONE;
    }

    /** Beside the JSON, where that is asked for. */
    private void passOver(String word) {
        if (json) {
            program.terminal().complain(word);
        } else {
            program.terminal().line(word);
        }
    }

    private void show(String scenario, List<Finding> found) {
        if (json) {
            return;
        }
        found.forEach(finding -> program.terminal().line(FindingText.line(finding)));
        program.terminal().line(found.isEmpty() ? MESSAGES.text("check.clean", scenario)
                : MESSAGES.text("check.found", scenario, count(found, Severity.ERROR), count(found, Severity.WARNING),
                        count(found, Severity.NOTE)));
    }

    private static String count(List<Finding> found, Severity severity) {
        long count = found.stream().filter(finding -> finding.severity() == severity).count();
        return MESSAGES.plural("check." + severity.id(), count);
    }

    private boolean fails(Finding finding) {
        return finding.isError() || (strict && finding.severity() == Severity.WARNING);
    }
}
