package org.balancingact.i18n;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import net.xyzsd.plurals.PluralRule;
import net.xyzsd.plurals.PluralRuleType;

/**
 * The words of one area of the program, from {@code assets/messages/AREA.properties}. Texts are
 * {@link MessageFormat} patterns, so an apostrophe is written ’ and numbers are passed ready to show where their form matters.
 */
public final class Messages {
    private static final Locale LOCALE = Locale.UK;

    private final ResourceBundle bundle;

    private Messages(ResourceBundle bundle) {
        this.bundle = bundle;
    }

    public static Messages of(String area) {
        return new Messages(ResourceBundle.getBundle("assets.messages." + area, LOCALE));
    }

    /**
     * The text of the key with its arguments filled in.
     *
     * @throws java.util.MissingResourceException if there is no such key
     */
    public String text(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), LOCALE).format(arguments);
    }

    /** The text of the key where there is one. */
    public Optional<String> optionalText(String key, Object... arguments) {
        return bundle.containsKey(key) ? Optional.of(text(key, arguments)) : Optional.empty();
    }

    /** The form of the key for the count, {@code KEY.one} or {@code KEY.other}; the count is argument 0. */
    public String plural(String key, long count, Object... more) {
        Object[] arguments = new Object[more.length + 1];
        arguments[0] = count;
        System.arraycopy(more, 0, arguments, 1, more.length);
        String form = Plurals.RULE.select(count).name().toLowerCase(Locale.ROOT);
        return text(key + "." + form, arguments);
    }

    /** Made when it is needed: texts without a count need no library, so that it can be told that the libraries are missing. */
    private static final class Plurals {
        static final PluralRule RULE = PluralRule.createOrDefault(LOCALE, PluralRuleType.CARDINAL);
    }
}
