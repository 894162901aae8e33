package org.balancingact.journal.carry;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.stream.Stream;
import org.balancingact.i18n.Messages;
import org.balancingact.journal.Journal;
import org.balancingact.journal.KeptScenario;
import org.balancingact.scenario.json.Reading;
import org.balancingact.scenario.json.ScenarioDocument;
import org.balancingact.scenario.json.ShippedScenarios;

/** Brings in runs that were played elsewhere, and finds the scenarios that run codes belong to. */
public final class RunImport {
    private static final Messages MESSAGES = Messages.of("record");

    private RunImport() {}

    /** @throws ImportRefused if the file can't be read, or {@link RunFile#read} refuses it; the message names the file */
    public static ImportedRun file(Path file) {
        try (InputStream input = Files.newInputStream(file)) {
            return RunFile.read(input.readNBytes(RunFile.BIGGEST_FILE + 1));
        } catch (IOException unreadable) {
            throw new ImportRefused(Files.isDirectory(file) ? MESSAGES.text("file.folder", file.toString())
                    : MESSAGES.text("file.unreadable", file.toString()), unreadable);
        } catch (ImportRefused refused) {
            throw new ImportRefused(MESSAGES.text("file.named", file.toString(), refused.sentence()), refused);
        }
    }

    /**
     * The run of a code, by the first of the scenarios that it fits.
     *
     * @throws ImportRefused if it is mistyped, or fits none of them
     */
    public static ImportedRun code(String typed, Stream<ScenarioDocument> scenarios, Instant now) {
        RunCode code = RunCode.read(typed);
        return scenarios.filter(code::fits).findFirst().map(document -> code.rebuild(document, now))
                .orElseThrow(() -> new ImportRefused(MESSAGES.text("code.no-scenario")));
    }

    /** The scenarios that come with the program, and those of the runs on record; each is read when its turn comes. */
    public static Stream<ScenarioDocument> knownScenarios(Journal journal) {
        return Stream.concat(
                ShippedScenarios.ids().stream().flatMap(id -> ShippedScenarios.read(id).flatMap(Reading::document).stream()),
                journal.contentHashes().stream().flatMap(hash -> journal.scenarioText(hash).flatMap(KeptScenario::read).stream()));
    }
}
