package org.balancingact;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class LongWorkTest {
    private static final String QUICK = "mixed mode, emulated-client, sharing";
    private static final String WHOLE = "mixed mode, sharing";

    @Test
    void aCountIsDoneByTheWholeCompiler() {
        List<String> command = LongWork.elsewhere(List.of("census", "a story", "--json"), QUICK).orElseThrow();

        assertThat(command).endsWith(Main.class.getName(), "census", "a story", "--json").noneMatch(word -> word.contains("TieredStopAtLevel"));
    }

    @Test
    void allElseAndWhatHasTheWholeCompilerStaysWhereItIs() {
        assertThat(LongWork.elsewhere(List.of("census", "a story"), WHOLE)).isEmpty();
        assertThat(LongWork.elsewhere(List.of("play", "census"), QUICK)).isEmpty();
        assertThat(LongWork.elsewhere(List.of(), QUICK)).isEmpty();
    }

    @Test
    void whatIsSaidThereIsSaidHereAndItsEndIsTheEnd() throws IOException, InterruptedException {
        Process help = quick("census", "--help");
        assertThat(new String(help.getInputStream().readAllBytes(), StandardCharsets.UTF_8)).startsWith("Usage: balancing-act census");
        assertThat(help.waitFor()).isZero();
        Process missing = quick("census", "no-such-story");
        assertThat(new String(missing.getErrorStream().readAllBytes(), StandardCharsets.UTF_8)).contains("no-such-story");
        assertThat(missing.waitFor()).isPositive();
    }

    private static Process quick(String... arguments) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1",
                "-cp", System.getProperty("java.class.path"), Main.class.getName());
        builder.command().addAll(List.of(arguments));
        return builder.start();
    }
}
