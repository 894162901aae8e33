package org.balancingact.picture.stage;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.balancingact.scenario.Backdrop.Light;
import org.balancingact.scenario.Backdrop.Place;
import org.balancingact.scenario.Palette;
import org.balancingact.scenario.Portrait;

/**
 * A stage: a place in the colours of a palette and in a light, and who is there. It has three planes, of which each stands before
 * the one that comes earlier: the wall, the people, the bench.
 *
 * @param people the one who speaks first; at most {@value #MOST_PEOPLE}
 */
public record Scenery(Place place, Palette palette, Light light, List<Portrait> people) {
    public static final int MOST_PEOPLE = 3;
    /** The y down to which a picture goes: to there the front of the bench belongs to the name plate. */
    public static final double PLATE_END = Setting.PLATE;
    /** The y of the middle of the name. */
    public static final double PLATE_MIDDLE = (Setting.FRONT + Setting.PLATE) / 2;

    public Scenery {
        people = List.copyOf(people);
        if (people.size() > MOST_PEOPLE) {
            throw new IllegalArgumentException("too many people on a stage: " + people.size());
        }
    }

    /** The same place with nobody in it. */
    public Scenery bare() {
        return new Scenery(place, palette, light, List.of());
    }

    /** The colours in which it is painted. @param dark whether the theme is */
    public Lit lit(boolean dark) {
        return Lit.of(palette, light, dark);
    }

    /** All that is behind the people, as far as it is seen. @param dark whether the theme is */
    public List<Shape> wall(Sight sight, boolean dark) {
        return plane(sight, paper -> Settings.of(place).wall(paper, lit(dark)));
    }

    /** The people; none where the part that is seen is too low for a head. */
    public List<Shape> people(Sight sight, boolean dark) {
        Setting setting = Settings.of(place);
        return plane(sight, paper -> setting.people(paper, lit(dark), figures(setting, sight)));
    }

    /** The bench, and the things on it. */
    public List<Shape> bench(Sight sight, boolean dark) {
        return plane(sight, paper -> Settings.of(place).bench(paper, lit(dark)));
    }

    private static List<Shape> plane(Sight sight, Consumer<Paper> painter) {
        Paper paper = new Paper(sight);
        painter.accept(paper);
        return paper.shapes();
    }

    private List<Figure> figures(Setting setting, Sight sight) {
        List<Standpoint> places = List.of(setting.speaker(), Standpoint.SECOND, Standpoint.THIRD);
        return IntStream.range(0, people.size())
                .mapToObj(person -> new Figure(people.get(person), places.get(person).within(sight), person > 0))
                .filter(figure -> figure.at().rises()).toList();
    }

    /** The x of the one who speaks, below which the name is written. */
    public double speakerX() {
        return Settings.of(place).speaker().middle();
    }
}
