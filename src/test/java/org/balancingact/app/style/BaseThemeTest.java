package org.balancingact.app.style;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The base theme is worn without the rules of what the program does not use. */
class BaseThemeTest {
    private static final Pattern STYLE_CLASS = Pattern.compile("\\.([A-Za-z][\\w-]*)");

    @Test
    void noControlOfTheProgramIsLeftUndressed() {
        List<String> controls = new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.balancingact.app").stream()
                .flatMap(own -> own.getDirectDependenciesFromSelf().stream()).map(dependency -> dependency.getTargetClass())
                .filter(other -> other.getPackageName().startsWith("javafx.scene.") || other.getPackageName().startsWith("org.controlsfx."))
                .map(BaseThemeTest::styleClass).toList();

        assertThat(controls).contains("button", "table-view");
        assertThat(LeftOutOfTheme.among(controls)).isEmpty();
    }

    @Test
    void theProgramsOwnSheetsNameNothingThatIsLeftOut() throws IOException {
        try (Stream<Path> sheets = Files.list(Path.of("assets", "css"))) {
            assertThat(sheets.filter(sheet -> sheet.toString().endsWith(".css"))).isNotEmpty().allSatisfy(sheet ->
                    assertThat(LeftOutOfTheme.among(STYLE_CLASS.matcher(Files.readString(sheet)).results().map(found -> found.group(1)).toList()))
                            .isEmpty());
        }
    }

    @Test
    void theThemeThatIsWornIsTheLesserOne() {
        assertThat(Stream.of(Theme.values()).map(theme -> theme.userAgentStylesheet().replaceFirst("css$", "bss")))
                .allSatisfy(sheet -> assertThat(BaseThemeTest.class.getResource(sheet)).isNotNull());
    }

    /** As the toolkit forms it: {@code TableView} has the style class {@code table-view}. */
    private static String styleClass(JavaClass control) {
        return control.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
