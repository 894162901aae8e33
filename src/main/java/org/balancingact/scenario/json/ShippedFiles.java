package org.balancingact.scenario.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Files that come with the program, by their folder on the class path, such as {@code scenarios/}. */
public final class ShippedFiles {
    private ShippedFiles() {}

    /** The names of the files in the folder, in alphabetical order; none where there is no such folder. */
    public static List<String> names(String folder) {
        return Optional.ofNullable(ShippedFiles.class.getResource("/" + folder)).map(found -> names(folder, found)).orElse(List.of());
    }

    /** The content of a file that is there. */
    public static byte[] content(String folder, String name) {
        try (InputStream file = ShippedFiles.class.getResourceAsStream("/" + folder + name)) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> names(String folder, URL found) {
        try {
            if (found.openConnection() instanceof JarURLConnection connection) {
                return connection.getJarFile().stream().map(entry -> entry.getName())
                        .filter(name -> name.startsWith(folder) && name.length() > folder.length())
                        .map(name -> name.substring(folder.length())).sorted().toList();
            }
            try (Stream<Path> files = Files.list(Path.of(URI.create(found.toString())))) {
                return files.map(file -> file.getFileName().toString()).sorted().toList();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
