package org.balancingact.app.play;

/** What the player is asked about each pick, before anything is revealed. */
public record Questions(boolean ownTag, boolean confidence, boolean reason) {
    public static final Questions NONE = new Questions(false, false, false);

    public boolean any() {
        return ownTag || confidence || reason;
    }
}
