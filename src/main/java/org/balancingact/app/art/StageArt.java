package org.balancingact.app.art;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import javafx.animation.Interpolator;
import javafx.animation.TranslateTransition;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.balancingact.app.style.Em;
import org.balancingact.app.style.Styles;
import org.balancingact.i18n.Messages;
import org.balancingact.picture.stage.Scenery;
import org.balancingact.picture.stage.Shape;
import org.balancingact.picture.stage.Sight;
import org.balancingact.scenario.CastMember;

/**
 * The stage of a scene: wall, people and bench as three planes, and on the front of the bench the name plate: who speaks, at the
 * right where and when it is. It is redrawn only when its size or the theme changes.
 */
public final class StageArt extends Pictured {
    /** Units of the picture in an em: nothing is ever stretched. */
    private static final double UNITS = 17.5;
    /** The x that is in the middle of wide windows, and the left edge of narrow ones. */
    private static final double MIDDLE = 716;
    private static final double LEFTMOST = 410;
    private static final double WIDEST = 3000;
    private static final PseudoClass PLAIN = PseudoClass.getPseudoClass("plain");

    private final Em em = new Em();
    private final StageForm form;
    private final Scenery scenery;
    private final Plane wall;
    private final Plane people;
    private final Plane bench;
    private final Label name = new Label();
    private final Label title = new Label();
    private final HBox who = new HBox(name, title);
    private final Label where = new Label();
    private double margin;
    private boolean plate = true;

    /** @param speaker whose name is written below the person who speaks */
    public StageArt(Scenery scenery, Optional<CastMember> speaker, StageForm form) {
        this.scenery = scenery;
        this.form = form;
        wall = new Plane(scenery::wall);
        people = new Plane(scenery::people);
        bench = new Plane(scenery::bench);
        getStyleClass().add("stage-art");
        Messages messages = Messages.of("stage");
        where.setText(messages.text("where", messages.text("place." + scenery.place().id()), messages.text("light." + scenery.light().id())));
        name.setText(speaker.map(CastMember::name).orElse(""));
        title.setText(speaker.map(member -> messages.text("title", member.title())).orElse(""));
        name.getStyleClass().addAll(Styles.NOTE, Styles.STRONG);
        title.getStyleClass().add(Styles.NOTE);
        where.getStyleClass().addAll(Styles.NOTE, "stage-where");
        who.getStyleClass().add("stage-plate");
        setMouseTransparent(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(messages.text("spoken", where.getText(), name.getText()).strip());
        getChildren().setAll(em.probe(), wall, people, bench, who, where);
        dressed();
    }

    /** The same picture with no name on it, below a slip. */
    public StageArt withoutPlate() {
        plate = false;
        who.setVisible(false);
        return this;
    }

    /** The same picture with other words at the right of the name plate. */
    public StageArt saying(String words) {
        where.setText(words);
        return this;
    }

    /**
     * The height that it has in a window.
     *
     * @param window height of the window in pixels
     */
    public double height(double window) {
        return Math.round(em.pixels(isPlain() ? StageForm.PLAIN : form.height(window / em.pixels(1))));
    }

    /** Whether the theme has no pictures. */
    public boolean isPlain() {
        return pictures() == Pictures.PLAIN;
    }

    /** Whether the other shows the same, equally high. */
    public boolean looksLike(StageArt other) {
        return scenery.equals(other.scenery) && form.equals(other.form);
    }

    /** Keeps the words within the margins of the page. @param margin in pixels */
    public void setMargin(double margin) {
        this.margin = margin;
        requestLayout();
    }

    /** Lets the people come in from the side. */
    public void enter(Duration time) {
        TranslateTransition slide = new TranslateTransition(time, people);
        slide.setFromX(em.pixels(1.5));
        slide.setToX(0);
        slide.setInterpolator(Interpolator.EASE_OUT);
        slide.play();
    }

    @Override
    void dressed() {
        boolean plain = pictures() == Pictures.PLAIN;
        List.of(wall, people, bench).forEach(plane -> {
            plane.setVisible(!plain);
            plane.repaint();
        });
        pseudoClassStateChanged(PLAIN, plain);
        String colour = plain ? "" : "-fx-text-fill: " + scenery.lit(isDark()).light().hexadecimal() + ";";
        List.of(name, title, where).forEach(words -> words.setStyle(colour));
        requestLayout();
    }

    private double unit() {
        return Math.max(Math.max(em.pixels(1) / UNITS, getWidth() / WIDEST), getHeight() / Scenery.PLATE_END);
    }

    private Sight sight() {
        double width = getWidth() / unit();
        double height = getHeight() / unit();
        return new Sight(Math.min(MIDDLE - width / 2, LEFTMOST), Scenery.PLATE_END - height, width, height);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        List.of(wall, people, bench).forEach(plane -> plane.resizeRelocate(0, 0, width, getHeight()));
        boolean low = isPlain() || getHeight() <= em.pixels(form.strip());
        double middle = isPlain() || getHeight() <= em.pixels(form.bench()) ? getHeight() / 2
                : getHeight() - (Scenery.PLATE_END - Scenery.PLATE_MIDDLE) * unit();
        double whoWidth = who.prefWidth(-1);
        double whereWidth = where.prefWidth(-1);
        boolean both = whoWidth + whereWidth + em.pixels(1) < width - 2 * margin;
        where.setVisible(plate && (both || name.getText().isEmpty()));
        double room = width - margin - (both ? whereWidth + em.pixels(1) : 0) - whoWidth;
        double under = (scenery.speakerX() - sight().x()) * unit() - whoWidth / 2;
        place(who, low ? margin : Math.max(margin, Math.min(under, room)), middle, Math.min(whoWidth, width - 2 * margin));
        place(where, width - margin - whereWidth, middle, whereWidth);
    }

    private static void place(Region words, double x, double middle, double width) {
        double height = words.prefHeight(-1);
        words.resizeRelocate(Math.round(x), Math.round(middle - height / 2), Math.ceil(width), height);
    }

    /** One of the three planes. */
    private final class Plane extends ArtRegion {
        private final BiFunction<Sight, Boolean, List<Shape>> shapes;

        Plane(BiFunction<Sight, Boolean, List<Shape>> shapes) {
            super(0);
            this.shapes = shapes;
        }

        @Override
        void paint(GraphicsContext graphics, double width, double height) {
            if (StageArt.this.pictures() == Pictures.PLAIN) {
                return;
            }
            Sight sight = sight();
            graphics.scale(unit(), unit());
            graphics.translate(-sight.x(), -sight.y());
            CanvasPen pen = new CanvasPen(graphics);
            shapes.apply(sight, StageArt.this.isDark()).forEach(shape -> shape.with(pen));
        }
    }
}
