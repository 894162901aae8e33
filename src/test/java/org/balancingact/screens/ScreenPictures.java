package org.balancingact.screens;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.balancingact.app.style.Theme;
import org.balancingact.i18n.Language;

/**
 * Draws every screen into {@code target/screens/NAME-THEME-SIZE-TEXT.png}, with no display; two drawings of one state of the program
 * are equal. Arguments: patterns of names to draw, such as {@code 'debrief-*-dark-*-200'}; none draws all. The property
 * {@code language} says which language, such as {@code en-XA}, which is English made longer; its pictures have a folder of their own.
 */
public final class ScreenPictures {
    private static final String ENGLISH = "en";
    private static final String LANGUAGE = System.getProperty("language", ENGLISH);
    private static final Path FOLDER = Path.of(LANGUAGE.equals(ENGLISH) ? "target/screens" : "target/screens-" + LANGUAGE);
    private static final Path DATA = Path.of("target/screens-data");
    private static final List<int[]> SIZES = List.of(new int[] {1024, 640}, new int[] {1280, 800}, new int[] {1920, 1080}, new int[] {2560, 1440});
    private static final List<Integer> TEXT_SIZES = List.of(100, 200);

    private ScreenPictures() {}

    public static void main(String[] patterns) {
        Language.choose(List.of(LANGUAGE));
        Headless.start();
        SampleProgram program = new SampleProgram(DATA);
        for (Stop stop : StoryStops.andScreens().toList()) {
            for (int[] size : SIZES) {
                for (Theme theme : Theme.values()) {
                    for (int text : TEXT_SIZES) {
                        String name = "%s-%s-%sx%s-%s".formatted(stop.name(), theme.id(), size[0], size[1], text);
                        if (isAsked(name, patterns)) {
                            Headless.onScreen(() -> program.visit(stop, theme, size[0], size[1], text,
                                    visit -> Png.write(visit.picture(), FOLDER.resolve(name + ".png"))));
                        }
                    }
                }
            }
        }
        System.exit(0);
    }

    private static boolean isAsked(String name, String[] patterns) {
        return patterns.length == 0 || Arrays.stream(patterns)
                .anyMatch(pattern -> FileSystems.getDefault().getPathMatcher("glob:" + pattern).matches(Path.of(name)));
    }
}
