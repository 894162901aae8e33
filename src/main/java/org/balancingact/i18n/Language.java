package org.balancingact.i18n;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.concurrent.ConcurrentHashMap;
import net.xyzsd.plurals.PluralRule;
import net.xyzsd.plurals.PluralRuleType;

/**
 * The language that the program speaks. It is chosen once, before the first text is asked for, and never taken from the machine
 * unless that was wished: where nobody has chosen, it is English. What a language lacks is said in English.
 */
public final class Language {
    /** The language of the bundles that have no suffix; numbers and dates are written as in Britain. */
    static final Locale ENGLISH = Locale.UK;
    /** For makers of the program: English with accents, longer and in brackets, so that what is cut off or comes from no bundle is seen. */
    static final Locale PSEUDO = Locale.forLanguageTag("en-XA");
    /** All that there are bundles of; a new language gets its place here. */
    private static final List<Locale> SHIPPED = List.of(ENGLISH);

    /** Kept before the program makes Java speak its own language. */
    private static final Locale MACHINE = Locale.getDefault(Locale.Category.DISPLAY);

    private static Optional<Language> spoken = Optional.empty();

    private final Locale locale;
    private final Map<String, ResourceBundle> bundles = new ConcurrentHashMap<>();
    private Optional<PluralRule> plurals = Optional.empty();

    private Language(Locale locale) {
        this.locale = locale;
    }

    /** The languages that can be chosen, each named by its tag, such as “en” or “pt-BR”. */
    public static List<Locale> all() {
        return SHIPPED;
    }

    /** What is spoken, by its tag without a country that tells only how dates are written: “en”, “pt-BR”. */
    public static String tag() {
        Locale locale = spoken().locale;
        return locale.equals(ENGLISH) ? locale.getLanguage() : locale.toLanguageTag();
    }

    /** What a language is called in the one that is spoken. */
    public static String name(Locale language) {
        return language.getDisplayLanguage(spoken().locale);
    }

    /** The language and the country that the computer is set to. */
    public static Locale machine() {
        return MACHINE;
    }

    /** The language that is spoken, with the habits of the machine’s country: which day begins a week, day or month first. */
    public static Locale inCountryOf(Locale machine) {
        Locale language = spoken().locale;
        return machine.getLanguage().equals(language.getLanguage()) ? machine
                : new Locale.Builder().setLanguage(language.getLanguage()).setScript(language.getScript()).setRegion(machine.getCountry()).build();
    }

    /**
     * Chooses the language, for good.
     *
     * @param wishes tags of languages, the dearest first; those that there is no language for are passed over
     * @throws IllegalStateException if another language is being spoken already, as the two would mix
     */
    public static synchronized void choose(List<String> wishes) {
        Locale choice = first(wishes, SHIPPED);
        if (spoken.filter(language -> !language.locale.equals(choice)).isPresent()) {
            throw new IllegalStateException("texts were asked for before the language was chosen");
        }
        speak(choice);
    }

    /** The first wish that can be met: by that very tag, else by its language as it is written elsewhere; English where none can. */
    static Locale first(List<String> wishes, List<Locale> there) {
        return wishes.stream().map(Locale::forLanguageTag).flatMap(wish -> met(wish, there).stream()).findFirst().orElse(ENGLISH);
    }

    private static Optional<Locale> met(Locale wish, List<Locale> there) {
        return wish.equals(PSEUDO) || there.contains(wish) ? Optional.of(wish)
                : there.stream().filter(locale -> locale.getLanguage().equals(wish.getLanguage())).findFirst();
    }

    /** Speaks it from now on, whatever was spoken before: only tests may change their language. */
    static synchronized void speak(Locale locale) {
        spoken = Optional.of(new Language(locale));
    }

    static synchronized Language spoken() {
        if (spoken.isEmpty()) {
            speak(ENGLISH);
        }
        return spoken.orElseThrow();
    }

    /** Says how numbers and dates are written. */
    Locale locale() {
        return locale;
    }

    /** The texts of an area. */
    ResourceBundle bundle(String area) {
        return bundles.computeIfAbsent(area, this::load);
    }

    private ResourceBundle load(String area) {
        String name = "assets.messages." + area;
        Control withoutTheMachine = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);
        return locale.equals(PSEUDO) ? new PseudoBundle(ResourceBundle.getBundle(name, ENGLISH, withoutTheMachine))
                : ResourceBundle.getBundle(name, locale, withoutTheMachine);
    }

    /** The form that goes with a count: one, two, few, many, other. Made when it is needed: other texts need no library. */
    synchronized String form(long count) {
        PluralRule rule = plurals.orElseGet(() -> PluralRule.createOrDefault(locale, PluralRuleType.CARDINAL));
        plurals = Optional.of(rule);
        return rule.select(count).name().toLowerCase(Locale.ROOT);
    }
}
