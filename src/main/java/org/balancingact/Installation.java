package org.balancingact;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.zip.ZipFile;

/** Whether the program is whole and lies where it can work. Uses nothing but Java itself, since all else may be what is missing. */
final class Installation {
    private static final String TEXTS = "assets/messages/start.properties";
    /** One class of a library for each of the two ways into the program. */
    private static final List<String> NEEDED = List.of("picocli.CommandLine", "javafx.application.Application");
    /** Java takes this for the end of an archive’s name, so that nothing within the archive is found. */
    private static final String ARCHIVE_END = "!/";

    private Installation() {}

    /** A sentence for people about what is the matter, if anything is. */
    static Optional<String> trouble() throws IOException {
        URL program = Installation.class.getProtectionDomain().getCodeSource().getLocation();
        if (program.getPath().contains(ARCHIVE_END)) {
            return Optional.of(text(program, "folder"));
        }
        return NEEDED.stream().allMatch(Installation::isThere) ? Optional.empty() : Optional.of(text(program, "libraries"));
    }

    private static boolean isThere(String name) {
        try {
            Class.forName(name, false, Installation.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException | LinkageError missing) {
            return false;
        }
    }

    private static String text(URL program, String key) throws IOException {
        Path place = path(program);
        return MessageFormat.format(texts(place).getProperty(key), String.valueOf(place.getParent()));
    }

    private static Properties texts(Path place) throws IOException {
        Properties texts = new Properties();
        if (Files.isDirectory(place)) {
            try (InputStream input = Installation.class.getResourceAsStream("/" + TEXTS)) {
                texts.load(new InputStreamReader(input, StandardCharsets.UTF_8));
            }
        } else {
            try (ZipFile archive = new ZipFile(place.toFile()); InputStream input = archive.getInputStream(archive.getEntry(TEXTS))) {
                texts.load(new InputStreamReader(input, StandardCharsets.UTF_8));
            }
        }
        return texts;
    }

    private static Path path(URL program) throws IOException {
        try {
            return Path.of(program.toURI());
        } catch (URISyntaxException noPlace) {
            throw new IOException(noPlace);
        }
    }
}
