package org.balancingact.cli;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.balancingact.analysis.moment.MomentDecides;
import org.balancingact.check.AuthorsChecks;
import org.balancingact.check.NeverSeen;
import org.balancingact.i18n.Lists;
import org.balancingact.i18n.Messages;
import org.balancingact.scenario.Finding;
import org.balancingact.scenario.Finding.Place;
import org.balancingact.scenario.json.FileKind;
import org.balancingact.scenario.json.Reading;
import org.balancingact.scenario.json.ScenarioDocument;
import org.balancingact.scenario.json.ScenarioReader;
import org.balancingact.scenario.json.ShippedScenarios;

/** Finds scenarios by what people type: the path of a file or pipe, “-” for what the process is given to read, or the id of a scenario that comes with the program. */
final class Scenarios {
    private static final Messages MESSAGES = Messages.of("cli");
    /** Typed in place of a file. */
    private static final String STANDARD_INPUT = "-";

    private final InputStream input;

    /** @param input what “-” stands for */
    Scenarios(InputStream input) {
        this.input = input;
    }

    /**
     * A scenario that can be played.
     *
     * @throws CommandFailure with all errors of the file, if it can't
     */
    ScenarioDocument open(String fileOrId) {
        Reading reading = read(fileOrId);
        return reading.document().orElseThrow(() -> {
            List<String> lines = new ArrayList<>(underTheNameTyped(fileOrId, reading.findings()).stream().map(FindingText::line).toList());
            lines.add(MESSAGES.text("scenario.broken", fileOrId));
            return new CommandFailure(lines);
        });
    }

    /**
     * What is found in a scenario.
     *
     * @param proven whether that is all: false where only links, and no count of all runs, say what can't be reached
     */
    record Checked(List<Finding> findings, boolean proven) {}

    /** Everything that is found in a scenario: what is wrong with it or, where it can be played, how well it is made. */
    Checked check(String fileOrId, Proof proof) {
        Reading reading = read(fileOrId);
        return reading.document().map(document -> {
            Optional<NeverSeen> never = proof.of(document).map(census -> NeverSeen.of(document.scenario(), census));
            return new Checked(AuthorsChecks.of(fileOrId, document, never, MomentDecides.ofStory(document.scenario())), never.isPresent());
        }).orElseGet(() -> new Checked(underTheNameTyped(fileOrId, reading.findings()), true));
    }

    /** Whether it is a file that this program writes beside scenarios. */
    boolean isCompanion(String fileOrId) {
        return path(fileOrId).filter(Files::isRegularFile).map(FileKind::of).filter(FileKind::isCompanion).isPresent();
    }

    /** Findings that editors can follow: with the path of the file, where the reader gives its name alone. */
    private static List<Finding> underTheNameTyped(String fileOrId, List<Finding> findings) {
        return findings.stream().map(finding -> new Finding(finding.code(), finding.severity(),
                new Place(fileOrId, finding.place().line(), finding.place().path()), finding.what(), finding.why(), finding.advice()))
                .toList();
    }

    private Reading read(String fileOrId) {
        if (fileOrId.equals(STANDARD_INPUT)) {
            return new ScenarioReader().read(MESSAGES.text("scenario.input"), input);
        }
        Optional<Path> path = path(fileOrId);
        // Pipes too: what a shell puts in the place of a command's output is one.
        if (path.filter(Files::isReadable).filter(file -> !Files.isDirectory(file)).isPresent()) {
            return new ScenarioReader().read(path.get());
        }
        return ShippedScenarios.read(fileOrId).orElseThrow(() -> new CommandFailure(refusal(fileOrId, path)));
    }

    private static String refusal(String fileOrId, Optional<Path> path) {
        if (path.filter(Files::isDirectory).isPresent()) {
            return MESSAGES.text("scenario.folder", fileOrId);
        } else if (path.filter(Files::exists).isPresent()) {
            return MESSAGES.text("scenario.unreadable", fileOrId);
        }
        List<String> shipped = ShippedScenarios.ids();
        return shipped.isEmpty() ? MESSAGES.text("scenario.unknown", fileOrId)
                : MESSAGES.text("scenario.unknown.shipped", fileOrId, Lists.and(shipped));
    }

    private static Optional<Path> path(String text) {
        try {
            return Optional.of(Path.of(text));
        } catch (InvalidPathException noPath) {
            return Optional.empty();
        }
    }
}
