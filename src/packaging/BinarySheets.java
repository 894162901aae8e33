import java.io.File;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.css.CssParser;
import javafx.css.Stylesheet;

/**
 * Puts beside each style sheet of a folder the form that the toolkit reads without a parser: {@code java src/packaging/BinarySheets.java FOLDER}.
 * A rule that the parser does not understand fails the build.
 */
public final class BinarySheets {
    private BinarySheets() {}

    public static void main(String... words) throws IOException {
        // Kept from the first asking on.
        List<CssParser.ParseError> faults = CssParser.errorsProperty();
        for (File sheet : sheets(new File(words[0]))) {
            Stylesheet.convertToBinary(sheet, new File(sheet.getPath().replaceFirst("css$", "bss")));
        }
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException(faults.toString());
        }
    }

    private static List<File> sheets(File folder) {
        File[] sheets = Optional.ofNullable(folder.listFiles((from, name) -> name.endsWith(".css")))
                .orElseThrow(() -> new IllegalArgumentException(folder + " is no folder"));
        return Arrays.stream(sheets).sorted().toList();
    }
}
