package org.balancingact.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.balancingact.i18n.Spoken;
import org.balancingact.i18n.Untranslated;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The terminal and the page that it writes speak the language, too: one with an accent on every word, so that nothing may stay English. */
class PseudoTerminalTest {
    private static final String SCENARIO = "zero-waste-by-q3";
    private static final Pattern STYLE_OR_TAG = Pattern.compile("<style.*?</style>|<[^>]*>", Pattern.DOTALL);
    /** Some of its groups of four are letters alone. */
    private static final Pattern RUN_CODE = Pattern.compile("\\b[0-9A-Z]{4}(?:-[0-9A-Z]{1,4}){3,}\\b");

    @TempDir
    private Path data;

    @Test
    void aRunIsPlayedLookedAtAndExportedInTheLanguageThatIsSpoken() throws IOException {
        Untranslated untranslated = new Untranslated(data.toString(), "page.html");
        Path page = data.resolve("page.html");
        List<String> words = new ArrayList<>();
        Spoken.in("en-XA", () -> {
            String goOn = "1\n\n\n";
            Outcome played = run("\n" + goOn.repeat(20), "play", SCENARIO, "--alias", "Zoë");
            Outcome listed = run("", "runs", "--spoil");
            String run = listed.output().substring(1, 9);
            Outcome exported = run("", "export", run, "--html", page.toString(), "--spoil");
            List.of(played, listed, exported, run("", "show", run, "--causes", "--spoil"), run("", "sample", SCENARIO, "--runs", "20"))
                    .forEach(outcome -> words.addAll(untranslated.words(outcome.output() + outcome.errors())));
        });
        String printed = STYLE_OR_TAG.matcher(Files.readString(page)).replaceAll(" ").replace("&amp;", "&");
        words.addAll(untranslated.words(RUN_CODE.matcher(printed).replaceAll(" ")));

        assertThat(words).isEmpty();
    }

    @Test
    void helpIsGivenInTheLanguageThatIsSpoken() {
        Spoken.in("en-XA", () -> assertThat(Outcome.of("--help").output()).contains("[Üšááĝéé:", "[Šĥööŵ")
                .doesNotContain("Usage", "Commands", "Show", "Print"));
    }

    private Outcome run(String typed, String... arguments) {
        String[] all = new String[arguments.length + 2];
        System.arraycopy(arguments, 0, all, 0, arguments.length);
        all[arguments.length] = "--data";
        all[arguments.length + 1] = data.toString();
        return Outcome.typing(typed, all);
    }
}
