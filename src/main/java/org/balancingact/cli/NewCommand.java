package org.balancingact.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.balancingact.file.WholeFile;
import org.balancingact.i18n.Messages;
import org.balancingact.scenario.json.ShippedFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Writes a small whole scenario to start from, and beside it the schema by which an editor completes and checks it. */
@Command(name = "new")
final class NewCommand implements Runnable {
    private static final Messages MESSAGES = Messages.of("cli");
    private static final String SCHEMA = "scenario-1.schema.json";
    private static final String STARTER = "two-keys.scenario.json";
    /** As they stand in the scenario to start from. */
    private static final String ITS_ID = "\"id\": \"two-keys\"";
    private static final String ITS_SCHEMA = "\"$schema\": \"../schema/" + SCHEMA + "\"";

    @ParentCommand
    private CommandLineProgram program;

    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "parameter.new")
    private Path file;

    @Override
    public void run() {
        if (Files.exists(file)) {
            throw new CommandFailure(MESSAGES.text("new.there", file.toString()));
        }
        String starter = new String(ShippedFiles.content("assets/starter/", STARTER), StandardCharsets.UTF_8);
        String own = starter.replace(ITS_ID, "\"id\": \"" + id(file) + "\"").replace(ITS_SCHEMA, "\"$schema\": \"" + SCHEMA + "\"");
        Written written = new Written(program.terminal());
        // The scenario comes last: where anything fails, the same command can be given again.
        Path schema = file.resolveSibling(SCHEMA);
        if (!Files.exists(schema)) {
            written.tell(WholeFile.write(schema, ShippedFiles.content("assets/schema/", SCHEMA)));
        }
        written.tell(WholeFile.write(file, own.getBytes(StandardCharsets.UTF_8)));
        program.terminal().say(MESSAGES.text("new.next", file.toString()));
    }

    /** What the file is called, as an id: letters and digits, joined by hyphens. */
    private static String id(Path file) {
        String name = file.getFileName().toString().replaceFirst("(\\.scenario)?\\.json$", "");
        String id = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "-").replaceAll("-{2,}", "-").replaceAll("^-|-$", "");
        return id.isEmpty() ? "my-story" : id;
    }
}
