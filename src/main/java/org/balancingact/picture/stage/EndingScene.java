package org.balancingact.picture.stage;

import java.util.List;
import java.util.stream.Stream;
import org.balancingact.scenario.Backdrop.Light;
import org.balancingact.scenario.Backdrop.Place;
import org.balancingact.scenario.Palette;

/**
 * The picture of an ending: the place where the story ends, and above it the beam. It is 512 units wide and 800 high, or larger one way.
 *
 * @param emptied whether the shelves are, in a shop
 */
public record EndingScene(Place place, Palette palette, Light light, boolean emptied) {
    public static final double WIDTH = 512;
    public static final double HEIGHT = 800;
    /** Degrees beyond which the beam never tilts. */
    public static final double STEEPEST = 10;
    /** Where the place begins, as a share of the height. */
    private static final double PLACE_TOP = 0.5975;
    private static final double BEAM_AT = 0.335;
    private static final double RADIUS = 56;
    private static final double LENGTH = 316;
    private static final double DISC = 250;

    /** All but the beam. */
    public List<Shape> backdrop(double width, double height, boolean dark) {
        Lit lit = Lit.of(palette, light, dark);
        double top = Math.round(height * PLACE_TOP);
        Setting setting = place == Place.SHOP ? new Shop(emptied) : Settings.of(place);
        double scale = (height - top) / setting.ending().height();
        double middle = setting.ending().x() + setting.ending().width() / 2;
        Sight sight = new Sight(middle - width / scale / 2, setting.ending().y(), width / scale, setting.ending().height());
        Paper below = new Paper(sight);
        setting.wall(below, lit);
        setting.bench(below, lit);
        Paper paper = new Paper(new Sight(0, 0, width, height));
        paper.add(new Shape.Moved(-sight.x() * scale, top - sight.y() * scale, 0, scale, scale, below.shapes()));
        paper.box(lit.ground(), 0, 0, width, top);
        disc(paper, lit, width * 0.74, top);
        double half = 34;
        paper.polygon(lit.deep(), width / 2, height * BEAM_AT, width / 2 - half, top, width / 2 + half, top);
        paper.box(lit.deep(), 0, top - 4, width, 9);
        return paper.shapes();
    }

    /** A large circle that sets behind the place. */
    private static void disc(Paper paper, Lit lit, double x, double top) {
        double sunk = 8;
        double half = Math.sqrt(DISC * DISC - sunk * sunk);
        paper.cutting(lit.wall(0.16), "M%s %sA%s %s 0 1 1 %s %sZ".formatted(x - half, top, DISC, DISC, x + half, top));
    }

    /** @param tilt in degrees; positive lowers the square */
    public List<Shape> beam(double width, double height, double tilt, boolean dark) {
        Lit lit = Lit.of(palette, light, dark);
        Paper paper = new Paper(new Sight(0, 0, width, height));
        double x = width / 2;
        double y = height * BEAM_AT;
        // The bar reaches past both bodies, so that neither hangs over its end.
        double arm = LENGTH / 2 + RADIUS * 0.62;
        double across = arm * Math.cos(Math.toRadians(tilt));
        double down = arm * Math.sin(Math.toRadians(tilt));
        paper.add(new Shape.Line(lit.deep(), 10, true, x - across, y - down, x + across, y + down));
        new Beam(x, y, LENGTH, RADIUS, tilt, false).on(paper, lit.spark(), lit.deep(), lit.deep());
        paper.circle(lit.spark(), x, y, 9);
        return paper.shapes();
    }

    /** The place alone, as a stage with nobody on it. */
    public Scenery stage() {
        return new Scenery(place, palette, light, List.of());
    }

    /** The picture in a row of endings: how the run came out is not known there, so the beam is level. */
    public List<Shape> met(double width, double height, boolean dark) {
        return Stream.concat(backdrop(width, height, dark).stream(), beam(width, height, 0, dark).stream()).toList();
    }

    /** What stands for it until it is met: the ground, and a level beam in one colour. */
    public List<Shape> covered(double width, double height, boolean dark) {
        Lit lit = Lit.of(palette, Light.MORNING, dark);
        Paper paper = new Paper(new Sight(0, 0, width, height));
        paper.box(lit.ground(), 0, 0, width, height);
        new Beam(width / 2, height * 0.55, LENGTH, RADIUS, 0, true).on(paper, lit.mid(), lit.mid(), lit.mid());
        return paper.shapes();
    }

    /** The tilt for a difference in points: a degree a point, up to {@link #STEEPEST}. */
    public static double tilt(double points) {
        return Math.max(-STEEPEST, Math.min(STEEPEST, points));
    }
}
