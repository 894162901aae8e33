package org.balancingact;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What makes packages is no part of the program, and would break unseen. */
class PackagingTest {
    private static final Path PACKAGING = Path.of("src", "packaging");

    @Test
    void whatMakesTheFolderCompilesWithoutWarnings(@TempDir Path classes) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> warnings = new DiagnosticCollector<>();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(warnings, null, null)) {
            assertThat(compiler.getTask(null, files, warnings, List.of("-Xlint:all", "--release", "17", "-d", classes.toString()), null,
                    files.getJavaFileObjects(PACKAGING.resolve("AppImage.java"))).call()).isTrue();
        }
        assertThat(warnings.getDiagnostics()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"linux/balancing-act", "macos/Balancing Act.command", "windows/Balancing Act.cmd"})
    void aFolderToCarryAboutKeepsItsDataBesideItself(String script) throws IOException {
        String words = Files.readString(PACKAGING.resolve("stick").resolve(script)).replace('\\', '/').replace("$here/", "").replace("%~dp0", "");
        assertThat(words).contains("-XX:+UseSerialGC", "\"-Dorg.sqlite.lib.path=app/native\"", "-jar \"app/balancing-act.jar\" ", "--data \"data\"");
    }

    @Test
    void theArchiveOfAStartHoldsNothingOfTheProgramItself() throws IOException {
        assertThat(Files.readAllLines(PACKAGING.resolve("start.classlist"))).hasSizeGreaterThan(1000)
                .allMatch(line -> line.matches("#.*|@lambda-form.*|(java|javax|jdk|sun|com/sun|javafx)/.*"));
    }
}
