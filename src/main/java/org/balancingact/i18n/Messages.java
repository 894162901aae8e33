package org.balancingact.i18n;

import java.text.MessageFormat;
import java.util.Optional;
import java.util.ResourceBundle;

/**
 * The words of one area of the program, from {@code assets/messages/AREA.properties}, in the {@link Language} that is spoken when they
 * are asked for. Texts are {@link MessageFormat} patterns, so an apostrophe is written ’, and whole numbers are passed as numbers.
 */
public final class Messages {
    private final String area;

    private Messages(String area) {
        this.area = area;
    }

    public static Messages of(String area) {
        return new Messages(area);
    }

    /**
     * The text of the key with its arguments filled in.
     *
     * @throws java.util.MissingResourceException if there is no such key
     */
    public String text(String key, Object... arguments) {
        return new MessageFormat(bundle().getString(key), Language.spoken().locale()).format(arguments);
    }

    /** The text of the key where there is one. */
    public Optional<String> optionalText(String key, Object... arguments) {
        return bundle().containsKey(key) ? Optional.of(text(key, arguments)) : Optional.empty();
    }

    /** The form of the key for the count, such as {@code KEY.one} or {@code KEY.other}; the count is argument 0. */
    public String plural(String key, long count, Object... more) {
        Object[] arguments = new Object[more.length + 1];
        arguments[0] = count;
        System.arraycopy(more, 0, arguments, 1, more.length);
        // English stands in for a language that lacks the text, and knows fewer forms than some.
        return optionalText(key + "." + Language.spoken().form(count), arguments).orElseGet(() -> text(key + ".other", arguments));
    }

    /** All texts of the area, for libraries that read them by themselves. */
    public ResourceBundle bundle() {
        return Language.spoken().bundle(area);
    }
}
