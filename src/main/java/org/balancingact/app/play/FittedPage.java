package org.balancingact.app.play;

import javafx.scene.Node;

/** A page to be read that is set closer where it would not fit into the window. */
abstract class FittedPage extends ReadingPage {
    private Fit fitted = new Fit(0, 0, 0);

    /** The page for which it has its form, and how high its content came out; all in pixels. */
    private record Fit(double width, double height, double content) {}

    FittedPage(String goOn, Runnable next, String note, Node... content) {
        super(goOn, next, note, content);
    }

    /** Sets it closer, or as it is; at once, so that it can be measured. */
    abstract void setClose(boolean close);

    /** Setting it anew is no work for every pass. */
    @Override
    protected void layoutChildren() {
        if (!measured().equals(fitted)) {
            setClose(false);
            super.layoutChildren();
            setClose(!fits());
            fitted = measured();
        }
        super.layoutChildren();
    }

    private Fit measured() {
        return new Fit(getWidth(), getHeight(), contentHeight());
    }
}
