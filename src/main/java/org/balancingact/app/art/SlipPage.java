package org.balancingact.app.art;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.balancingact.app.control.Footer;
import org.balancingact.app.control.PageMargins;
import org.balancingact.app.style.Em;
import org.balancingact.app.style.Styles;
import org.balancingact.picture.stage.Scenery;

/**
 * A page about a whole story: its stage, with nobody's name on it and the title on a slip of paper that is cut into it; below that
 * what scrolls, and the footer.
 */
public class SlipPage extends Region {
    /** Em of the bar above. */
    private static final double BAR_ABOVE = 3.25;
    /** Em by which the paper reaches beyond its words, which stand on the margin of the page. */
    private static final double PADDING = 1;

    private final Em em = new Em();
    private final StageArt stage;
    private final Label slip;
    private final Region content;
    private final Footer footer;

    /** @param content as wide as the page, and as high as the others leave it */
    public SlipPage(Scenery scenery, String title, Region content, Footer footer) {
        this.content = content;
        this.footer = footer;
        stage = new StageArt(scenery, Optional.empty(), StageForm.SLIP).withoutPlate();
        slip = Styles.on(new Label(title), Styles.SERIF, Styles.DISPLAY, "slip");
        slip.setWrapText(true);
        getChildren().setAll(em.probe(), stage, slip, content, footer);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double top = stage.height(getHeight() + em.pixels(BAR_ABOVE));
        double bottom = footer.prefHeight(width);
        double margin = PageMargins.side(width, em) - em.pixels(PADDING);
        stage.resizeRelocate(0, 0, width, top);
        double slipWidth = Math.min(Math.ceil(slip.prefWidth(-1)), width - 2 * margin);
        double slipHeight = slip.prefHeight(slipWidth);
        slip.resizeRelocate(margin, Math.max(0, top - slipHeight), slipWidth, slipHeight);
        double from = Math.max(top, slipHeight);
        content.resizeRelocate(0, from, width, Math.max(0, getHeight() - from - bottom));
        footer.resizeRelocate(0, getHeight() - bottom, width, bottom);
    }
}
