package org.balancingact.i18n;

import java.util.Locale;

/** Lets tests speak another language for a while. */
public final class Spoken {
    private Spoken() {}

    /** Does the work in the language of that tag, and goes back to English. */
    public static void in(String tag, Runnable work) {
        Language.speak(Locale.forLanguageTag(tag));
        try {
            work.run();
        } finally {
            Language.speak(Language.ENGLISH);
        }
    }
}
