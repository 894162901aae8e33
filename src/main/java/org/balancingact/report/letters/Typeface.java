package org.balancingact.report.letters;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Optional;

/**
 * The fonts that come with the program: the story speaks in serif, the program in sans. Window, page, PDF and plots take them from
 * here, so that nothing but other scripts depends on the fonts of a computer.
 */
public enum Typeface {
    SERIF("SourceSerif4-Regular", "Source Serif 4"),
    SERIF_ITALIC("SourceSerif4-Italic", "Source Serif 4"),
    /** Titles. Toolkits reach it by its family's name only, at normal weight. */
    SERIF_SEMIBOLD("SourceSerif4-SemiBold", "Source Serif 4 SemiBold"),
    SANS("IBMPlexSans-Regular", "IBM Plex Sans"),
    SANS_BOLD("IBMPlexSans-Bold", "IBM Plex Sans");

    private final String file;
    private final String family;

    Typeface(String file, String family) {
        this.file = file;
        this.family = family;
    }

    /** The name under which a toolkit that has loaded it knows it. */
    public String family() {
        return family;
    }

    /** The font file, TrueType; the caller closes it. */
    public InputStream open() {
        return open(file + ".ttf");
    }

    /** The font file itself, where the program lies as a folder that has it: beside the program's jar, or among its classes. */
    public Optional<Path> file() {
        try {
            Path program = Path.of(Typeface.class.getProtectionDomain().getCodeSource().getLocation().toURI());
            Path folder = Files.isDirectory(program) ? program.resolve("assets").resolve("fonts") : program.resolveSibling("fonts");
            return Optional.of(folder.resolve(file + ".ttf")).filter(Files::isReadable);
        } catch (URISyntaxException | IllegalArgumentException nowhere) {
            return Optional.empty();
        }
    }

    /** The font file whole. */
    public byte[] content() {
        return content(file + ".ttf");
    }

    /** A file of those in which fonts come with the program, whole, by its name. */
    public static byte[] content(String fileName) {
        try (InputStream stream = open(fileName)) {
            return stream.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** A rule of a style sheet that brings the letters of western languages along, for a browser. */
    public String webRule(String name, int weight) {
        return rule(name, weight, "woff2", content(file + ".woff2"));
    }

    /** The same with the whole font file, for painters that know no compressed fonts. */
    public String rule(String name, int weight) {
        return rule(name, weight, "ttf", content());
    }

    private static String rule(String name, int weight, String kind, byte[] content) {
        return "@font-face { font-family: \"%s\"; font-weight: %s; src: url(data:font/%s;base64,%s); }\n"
                .formatted(name, weight, kind, Base64.getEncoder().encodeToString(content));
    }

    private static InputStream open(String fileName) {
        InputStream stream = Typeface.class.getResourceAsStream("/assets/fonts/" + fileName);
        if (stream == null) {
            throw new IllegalStateException("the font " + fileName + " is missing from the program");
        }
        return stream;
    }
}
