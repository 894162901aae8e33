package org.balancingact.kills;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.balancingact.app.settings.SettingsFile;
import org.balancingact.file.Content;
import org.balancingact.file.WholeFile;
import org.balancingact.play.Question;

/** A program that writes the same file or files over and over until it is killed, and says after each turn {@code written TURN;}. */
final class WritingProcess {
    static final String FILE = "file";
    static final int PLOTS = 6;
    private static final int SMALLEST_TEXT = 80;
    private static final int SIZES = 12;

    private WritingProcess() {}

    /** @param arguments kind, folder of the contents, folder to write into */
    public static void main(String[] arguments) throws IOException {
        Kind kind = Kind.valueOf(arguments[0]);
        Path target = Path.of(arguments[2]);
        Turn turn = kind == Kind.SETTINGS ? number -> settings(target.resolve(FILE), number)
                : kind == Kind.PLOTS ? plots(Contents.of(Path.of(arguments[1]), kind), target)
                : file(Contents.of(Path.of(arguments[1]), kind), target.resolve(FILE));
        // Nobody listens any more once the test itself has been stopped.
        for (int number = 0; !System.out.checkError(); number++) {
            turn.write(number);
            tell("written " + number + ";");
        }
    }

    private interface Turn {
        void write(int number);
    }

    private static Turn file(Contents contents, Path file) {
        return number -> WholeFile.write(file, contents.inPieces(number));
    }

    private static Turn plots(Contents contents, Path folder) {
        return number -> {
            Map<String, Content> files = new LinkedHashMap<>();
            for (int plot = 0; plot < PLOTS; plot++) {
                files.put(FILE + plot, contents.inPieces(number));
            }
            WholeFile.writeAll(folder, files);
        };
    }

    private static void settings(Path file, int number) {
        try (SettingsFile settings = new SettingsFile(file, sentence -> { })) {
            settings.settings().textSizeProperty().set(textSize(number));
            settings.settings().askProperty(Question.REASON).set(number % 2 == 0);
        }
    }

    /** Per cent. */
    static int textSize(int turn) {
        return SMALLEST_TEXT + 10 * Math.floorMod(turn + 1, SIZES);
    }

    private static void tell(String line) {
        System.out.println(line);
        System.out.flush();
    }
}
