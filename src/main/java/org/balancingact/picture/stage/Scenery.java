package org.balancingact.picture.stage;

import java.util.ArrayList;
import java.util.List;
import org.balancingact.scenario.Palette;
import org.balancingact.scenario.Portrait;

/**
 * A stage: a place in the colours of a palette and in a light, and who is there.
 *
 * @param people the one who speaks first; at most {@value #MOST_PEOPLE}
 */
public record Scenery(Place place, Palette palette, Light light, List<Portrait> people) {
    public static final int MOST_PEOPLE = 3;

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

    /** What is seen of it. */
    public List<Shape> shapes(Sight sight, boolean dark) {
        Paper paper = new Paper(sight);
        Lit lit = lit(dark);
        Setting setting = place.setting();
        setting.wall(paper, lit);
        setting.people(paper, lit, figures(setting));
        setting.bench(paper, lit);
        return paper.shapes();
    }

    private List<Figure> figures(Setting setting) {
        List<Standpoint> places = List.of(setting.speaker(), Standpoint.SECOND, Standpoint.THIRD);
        List<Figure> figures = new ArrayList<>();
        for (int person = 0; person < people.size(); person++) {
            figures.add(new Figure(people.get(person), places.get(person), person > 0));
        }
        return figures;
    }

    /** The x of the one who speaks, below which the name is written. */
    public double speakerX() {
        return place.setting().speaker().middle();
    }
}
