package org.balancingact;

import org.balancingact.app.style.Look;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Loads the fonts of the program before anything is drawn, as the program itself does: on a computer that has no fonts they are
 * all that the toolkit finds, and it looks but once. Registered for all tests.
 */
public final class OwnFonts implements BeforeAllCallback {
    @Override
    public void beforeAll(ExtensionContext context) {
        Look.loadFonts();
    }
}
