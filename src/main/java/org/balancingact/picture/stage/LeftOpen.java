package org.balancingact.picture.stage;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.balancingact.scenario.Backdrop.Light;
import org.balancingact.scenario.Backdrop.Place;
import org.balancingact.scenario.CastMember;
import org.balancingact.scenario.Cover.Motif;
import org.balancingact.scenario.Cover;
import org.balancingact.scenario.Palette;
import org.balancingact.scenario.Portrait.Collar;
import org.balancingact.scenario.Portrait.Hair;
import org.balancingact.scenario.Portrait.HairColour;
import org.balancingact.scenario.Portrait;
import org.balancingact.scenario.Scenario;
import org.balancingact.scenario.Scene;

/** What a scenario does not say of its pictures. It is picked by an id, so that it is always the same; nothing is guessed from a name. */
public final class LeftOpen {
    private static final int SKINS = 5;
    /** Places in which people of any trade can meet. */
    private static final List<Place> USUAL = List.of(Place.DESK, Place.BOARD, Place.HALL, Place.YARD, Place.HOME);

    private LeftOpen() {}

    /** The cover that a scenario names, else one that its id picks. */
    public static Cover cover(Optional<Cover> named, String scenarioId) {
        Random pick = new Random(scenarioId.hashCode());
        return named.orElseGet(() -> new Cover(any(pick, Motif.values()), any(pick, Palette.values())));
    }

    /** The palette of all pictures of a scenario: that of its cover. */
    public static Palette palette(Scenario scenario) {
        return cover(scenario.cover(), scenario.id()).palette();
    }

    /** The portrait named in the cast, else one that the person's id picks. */
    public static Portrait portrait(CastMember person) {
        return person.portrait().orElseGet(() -> {
            Random pick = new Random(person.id().hashCode());
            return new Portrait(any(pick, Palette.values()), any(pick, Palette.values()), any(pick, Collar.values()),
                    1 + pick.nextInt(SKINS), any(pick, Hair.values()), any(pick, HairColour.values()), false, pick.nextInt(4) == 0);
        });
    }

    /** A person is always met in the same place; where nobody speaks it is a desk. */
    static Place place(Scene scene) {
        return scene.backdrop().place().or(() -> scene.speaker().map(id -> USUAL.get(Math.floorMod(id.hashCode(), USUAL.size()))))
                .orElse(Place.DESK);
    }

    /** The first third of a story is in the morning, the last in the evening. */
    static Light light(Scenario scenario, Scene scene) {
        int week = scene.week();
        return scene.backdrop().light().orElseGet(() -> 3 * week < scenario.weeks() ? Light.MORNING : 3 * week < 2 * scenario.weeks() ? Light.NOON : Light.EVENING);
    }

    private static <T> T any(Random pick, T[] values) {
        return values[pick.nextInt(values.length)];
    }
}
