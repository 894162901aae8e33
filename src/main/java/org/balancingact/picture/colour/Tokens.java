package org.balancingact.picture.colour;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The named colours of a theme, read from its style sheet: the window, the page and files have them from one place.
 *
 * @param colours by their names, without the hyphen that the style sheet begins them with, in its order
 */
public record Tokens(Map<String, Rgb> colours) {
    private static final Pattern TOKEN = Pattern.compile("^\\s+-([a-z-]+):\\s*(#[0-9A-Fa-f]{6});", Pattern.MULTILINE);

    public static final Tokens LIGHT = read("light");
    public static final Tokens DARK = read("dark");
    public static final Tokens HIGH_CONTRAST = read("high-contrast");

    public Tokens {
        colours = Collections.unmodifiableMap(new LinkedHashMap<>(colours));
    }

    /**
     * The colour of that name.
     *
     * @throws IllegalArgumentException if the theme has none
     */
    public Rgb of(String name) {
        Rgb colour = colours.get(name);
        if (colour == null) {
            throw new IllegalArgumentException("no token: " + name);
        }
        return colour;
    }

    private static Tokens read(String theme) {
        String name = "/assets/css/" + theme + ".css";
        try (InputStream file = Objects.requireNonNull(Tokens.class.getResourceAsStream(name), name)) {
            return parse(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Tokens parse(String sheet) {
        Map<String, Rgb> colours = new LinkedHashMap<>();
        Matcher token = TOKEN.matcher(sheet);
        while (token.find()) {
            colours.put(token.group(1), Rgb.of(token.group(2)));
        }
        return new Tokens(colours);
    }
}
