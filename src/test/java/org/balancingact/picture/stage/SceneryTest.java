package org.balancingact.picture.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.balancingact.picture.colour.Rgb;
import org.balancingact.scenario.Backdrop.Light;
import org.balancingact.scenario.Backdrop.Place;
import org.balancingact.scenario.CastMember;
import org.balancingact.scenario.Palette;
import org.balancingact.scenario.Portrait;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class SceneryTest {
    /** What is seen above a decision in a window of 1280 x 800. */
    private static final Sight PLAY = new Sight(16, Setting.PLATE - 196.875, 1400, 196.875);
    private static final double READABLE = 6.8;
    /** Where the letters of the name are, with a little around them. */
    private static final double LETTERS_FROM = 206;
    private static final double LETTERS_TO = 225;

    static Stream<Scenery> all() {
        return Arrays.stream(Place.values()).flatMap(place -> Arrays.stream(Palette.values()).flatMap(palette ->
                Arrays.stream(Light.values()).map(light -> new Scenery(place, palette, light, people(1)))));
    }

    private static List<Portrait> people(int count) {
        return Stream.of("one", "two", "three").limit(count)
                .map(id -> LeftOpen.portrait(new CastMember(id, "Somebody", "somewhere", Optional.empty()))).toList();
    }

    private static List<Shape> shapes(Scenery scenery, boolean dark) {
        return Stream.of(scenery.wall(PLAY, dark), scenery.people(PLAY, dark), scenery.bench(PLAY, dark)).flatMap(List::stream).toList();
    }

    @ParameterizedTest
    @MethodSource("all")
    void theSameStageHasTheSameShapesEachTime(Scenery scenery) {
        assertThat(shapes(scenery, false)).isEqualTo(shapes(scenery, false));
        assertThat(shapes(scenery, true)).isEqualTo(shapes(scenery, true));
    }

    /** As on a card that is five times as wide as high. */
    @ParameterizedTest
    @EnumSource
    void theWallOfAnEndingReachesFromEdgeToEdgeHoweverWideItsFrameIs(Place place) {
        double width = 2_500;
        Shape.Moved below = new EndingScene(place, Palette.PINE, Light.MORNING, false).backdrop(width, 440, false).stream()
                .filter(Shape.Moved.class::isInstance).map(Shape.Moved.class::cast).findFirst().orElseThrow();
        assertThat(below.shapes()).filteredOn(Shape.Box.class::isInstance).map(Shape.Box.class::cast)
                .anyMatch(box -> below.x() + box.x() * below.scaleX() <= 0 && below.x() + (box.x() + box.width()) * below.scaleX() >= width);
    }

    @ParameterizedTest
    @EnumSource
    void aStageIsMadeOf45To180Shapes(Place place) {
        for (Light light : Light.values()) {
            Counting counting = new Counting();
            shapes(new Scenery(place, Palette.PINE, light, people(3)), false).forEach(shape -> shape.with(counting));
            assertThat(counting.count).as("%s in the %s", place, light).isBetween(45, 180);
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void theNamePlateCanBeReadInEveryPlacePaletteAndLight(Scenery scenery) {
        for (boolean dark : new boolean[] {false, true}) {
            List<Shape> bench = scenery.bench(PLAY, dark);
            int front = front(bench, scenery.lit(dark).deep());
            assertThat(bench.subList(front + 1, bench.size())).noneMatch(SceneryTest::coversLetters);
            assertThat(contrast(scenery.lit(dark).light(), scenery.lit(dark).deep())).isGreaterThanOrEqualTo(READABLE);
        }
    }

    /** The index of the last band on which the name is written. */
    private static int front(List<Shape> bench, Rgb deep) {
        for (int at = bench.size() - 1; at >= 0; at--) {
            if (bench.get(at) instanceof Shape.Box box && box.colour().equals(deep) && box.width() >= PLAY.width()
                    && box.y() <= LETTERS_FROM && box.y() + box.height() >= LETTERS_TO) {
                return at;
            }
        }
        throw new AssertionError("no front of a bench");
    }

    private static boolean coversLetters(Shape shape) {
        return shape instanceof Shape.Box box && box.y() < LETTERS_TO && box.y() + box.height() > LETTERS_FROM
                || shape instanceof Shape.Ellipse ellipse && ellipse.y() + ellipse.radiusY() > LETTERS_FROM
                && ellipse.y() - ellipse.radiusY() < LETTERS_TO
                || shape instanceof Shape.Polygon polygon && coversLetters(polygon.corners());
    }

    private static boolean coversLetters(List<Double> corners) {
        List<Double> down = new ArrayList<>();
        for (int at = 1; at < corners.size(); at += 2) {
            down.add(corners.get(at));
        }
        return down.stream().anyMatch(y -> y > LETTERS_FROM) && down.stream().anyMatch(y -> y < LETTERS_TO);
    }

    @Test
    void whoStandsInALowPictureIsSeenUpToTheHairAndInAStripNotAtAll() {
        Scenery scenery = new Scenery(Place.KITCHEN, Palette.PINE, Light.MORNING, people(2));
        assertThat(scenery.people(new Sight(16, 82, 1400, 144), false)).hasSize(2)
                .allSatisfy(shape -> assertThat(((Shape.Moved) shape).y()).isGreaterThan(66));
        assertThat(scenery.people(new Sight(16, 174, 1400, 52), false)).isEmpty();
    }

    @Test
    void bothHalvesOfANightAreDarkInEveryTheme() {
        assertThat(Lit.of(Palette.PINE, Light.NIGHT, false).ground()).isEqualTo(Lit.of(Palette.PINE, Light.NIGHT, true).ground());
        assertThat(Lit.of(Palette.PINE, Light.NIGHT, false).spark().hexadecimal()).isEqualTo("#E2A33B");
    }

    /** The same as the drawings of the design count. */
    @Test
    void chanceIsTheSameEverywhere() {
        Chance chance = new Chance("jars3");
        assertThat(chance.next()).isCloseTo(0.22592523228377104, within(1e-15));
        assertThat(chance.next()).isCloseTo(0.5918831217568368, within(1e-15));
    }

    private static double contrast(Rgb one, Rgb other) {
        double bright = Math.max(luminance(one), luminance(other));
        return (bright + 0.05) / (Math.min(luminance(one), luminance(other)) + 0.05);
    }

    private static double luminance(Rgb colour) {
        return 0.2126 * linear(colour.red()) + 0.7152 * linear(colour.green()) + 0.0722 * linear(colour.blue());
    }

    private static double linear(int part) {
        double share = part / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    private static final class Counting implements ShapePen {
        private int count;

        @Override
        public void box(Shape.Box shape) {
            count++;
        }

        @Override
        public void ellipse(Shape.Ellipse shape) {
            count++;
        }

        @Override
        public void polygon(Shape.Polygon shape) {
            count++;
        }

        @Override
        public void cutting(Shape.Cutting shape) {
            count++;
        }

        @Override
        public void stroke(Shape.Stroke shape) {
            count++;
        }

        @Override
        public void line(Shape.Line shape) {
            count++;
        }

        @Override
        public void moved(Shape.Moved shape) {
            shape.shapes().forEach(inner -> inner.with(this));
        }
    }
}
