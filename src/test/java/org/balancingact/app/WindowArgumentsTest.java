package org.balancingact.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WindowArgumentsTest {
    private static final WindowArguments ON_A_STICK = new WindowArguments(Optional.of(Path.of("stick")), Optional.empty());

    @Test
    void noArgumentsOrOnlyADataFolderOpenTheWindow() {
        assertThat(of()).contains(new WindowArguments(Optional.empty(), Optional.empty()));
        assertThat(of("--data", "stick")).contains(ON_A_STICK);
        assertThat(of("--data=stick")).contains(ON_A_STICK);
    }

    @Test
    void aFileThatIsThereIsOpenedInTheWindow(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("my first.scenario.json"), "{}");
        assertThat(of(file.toString())).contains(new WindowArguments(Optional.empty(), Optional.of(file)));
        assertThat(of("--data", "stick", file.toString())).contains(new WindowArguments(Optional.of(Path.of("stick")), Optional.of(file)));
        assertThat(of(folder.resolve("missing.json").toString())).isEmpty();
        assertThat(of(file.toString(), file.toString())).isEmpty();
    }

    @Test
    void everythingElseIsTheCommandLine() {
        assertThat(of("runs")).isEmpty();
        assertThat(of("--data", "stick", "runs")).isEmpty();
        assertThat(of("--help")).isEmpty();
        assertThat(of("--data")).isEmpty();
        assertThat(of("zo\0.json")).isEmpty();
    }

    @Test
    void aFolderWithoutANameOrWithBrokenLettersIsForTheCommandLineToRefuse() {
        assertThat(of("--data", "")).isEmpty();
        assertThat(of("--data=")).isEmpty();
        assertThat(of("--data=zo\uFFFD")).isEmpty();
    }

    private static Optional<WindowArguments> of(String... words) {
        return WindowArguments.of(List.of(words));
    }
}
