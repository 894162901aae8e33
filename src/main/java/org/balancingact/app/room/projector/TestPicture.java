package org.balancingact.app.room.projector;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.balancingact.app.control.Paragraph;
import org.balancingact.app.style.Look;
import org.balancingact.app.style.Styles;
import org.balancingact.app.style.Theme;
import org.balancingact.i18n.Messages;

/** A picture to set a projector by: a frame that touches all four edges, and lines in the sizes that a room reads. */
public final class TestPicture extends Region {
    private static final Messages MESSAGES = Messages.of("room");

    private final VBox lines = Styles.on(new VBox(Paragraph.display(MESSAGES.text("test.title")), Paragraph.story(MESSAGES.text("test.frame")),
            new Paragraph(MESSAGES.text("test.row"))), "projected-page-words");

    public TestPicture() {
        setId("test-picture");
        getStyleClass().addAll("root", "projector", "test-picture");
        lines.setAlignment(Pos.CENTER);
        lines.setFillWidth(false);
        getChildren().setAll(List.of(lines));
    }

    /** The last line is as small as a page of the room ever is at its proper size. */
    @Override
    protected void layoutChildren() {
        double unit = Math.min(getHeight() / ProjectorView.LINES, getWidth() / ProjectorView.WIDTH);
        if (unit > 0) {
            Look.dress(this, Theme.LIGHT, Math.round(Fit.LEAST_READ * unit));
            applyCss();
        }
        lines.resizeRelocate(0, 0, getWidth(), getHeight());
    }
}
