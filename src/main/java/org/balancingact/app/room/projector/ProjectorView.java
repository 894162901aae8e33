package org.balancingact.app.room.projector;

import java.util.Optional;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;
import org.balancingact.app.style.Look;
import org.balancingact.app.style.Styles;
import org.balancingact.app.style.Theme;

/**
 * What the room sees, in any size: letters grow and shrink with it, as on a picture of {@value #WIDTH} by {@value #LINES} units. It has no
 * buttons and never scrolls; a page that is too long for it has smaller letters and a lower stage.
 */
public final class ProjectorView extends Region {
    static final double LINES = 1080;
    static final double WIDTH = 1920;
    /** Units of an em. */
    static final double ROOT = 28;
    /** Pixels of an em below which it is only looked at, and drawn as a smaller picture of itself. */
    private static final double LEAST_READ = 10;

    private final Region blank = Styles.on(new Region(), "projector-blank");
    private final Scale scale = new Scale();
    private Theme theme = Theme.LIGHT;
    private Optional<Projected> before = Optional.empty();
    private ProjectedPage page;
    private double fittedWidth;
    private double fittedHeight;

    public ProjectorView(Projection projection) {
        setId("projector");
        getStyleClass().addAll("root", "projector");
        setFocusTraversable(false);
        setMouseTransparent(true);
        page = ProjectedPages.of(projection.shownProperty().get());
        projection.darkProperty().subscribe(dark -> {
            theme = dark ? Theme.DARK : Theme.LIGHT;
            fitAgain();
        });
        projection.blankProperty().subscribe(blank::setVisible);
        projection.shownProperty().subscribe(this::show);
    }

    private void show(Projected projected) {
        if (before.filter(projected::isOnPageOf).isEmpty()) {
            page = ProjectedPages.of(projected);
            page.getTransforms().setAll(scale);
            page.setManaged(false);
            getChildren().setAll(page, blank);
            fitAgain();
        }
        page.count(projected);
        before = Optional.of(projected);
    }

    private void fitAgain() {
        fittedWidth = 0;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        blank.resizeRelocate(0, 0, width, height);
        double unit = Math.min(height / LINES, width / WIDTH);
        if (unit <= 0) {
            return;
        }
        double drawn = ROOT * unit < LEAST_READ ? unit : 1;
        if (width != fittedWidth || height != fittedHeight) {
            fittedWidth = width;
            fittedHeight = height;
            fit(width / drawn, height / drawn, unit / drawn);
        }
        scale.setX(drawn);
        scale.setY(drawn);
        page.resizeRelocate(0, 0, width / drawn, height / drawn);
    }

    /** Takes the first form in which the page has room. Letters are whole pixels high: those that are scaled look broken. */
    private void fit(double width, double height, double unit) {
        for (Fit each : Fit.ALL) {
            Look.dress(this, theme, Math.round(each.letters() * unit));
            page.take(each);
            applyCss();
            // Plots know how high they are once they have been as wide as they will be.
            page.resize(width, height);
            page.layout();
            if (page.prefHeight(width) <= height) {
                return;
            }
        }
    }
}
