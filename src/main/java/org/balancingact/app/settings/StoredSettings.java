package org.balancingact.app.settings;

import org.balancingact.app.style.Theme;

/** The settings as their file holds them. A missing key leaves its default, so files of older versions stay readable. */
final class StoredSettings {
    private String theme = Theme.LIGHT.id();
    private int textSize = 100;
    private boolean reducedMotion;
    private boolean askOwnTag;
    private boolean askConfidence;
    private boolean askReason;

    static StoredSettings of(Settings settings) {
        StoredSettings stored = new StoredSettings();
        stored.theme = settings.themeProperty().get().id();
        stored.textSize = settings.textSizeProperty().get();
        stored.reducedMotion = settings.reducedMotionProperty().get();
        stored.askOwnTag = settings.askOwnTagProperty().get();
        stored.askConfidence = settings.askConfidenceProperty().get();
        stored.askReason = settings.askReasonProperty().get();
        return stored;
    }

    void copyTo(Settings settings) {
        Theme.of(theme).ifPresent(settings.themeProperty()::set);
        settings.textSizeProperty().set(textSize);
        settings.reducedMotionProperty().set(reducedMotion);
        settings.askOwnTagProperty().set(askOwnTag);
        settings.askConfidenceProperty().set(askConfidence);
        settings.askReasonProperty().set(askReason);
    }
}
