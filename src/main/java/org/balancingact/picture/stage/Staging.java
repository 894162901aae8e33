package org.balancingact.picture.stage;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.balancingact.scenario.Backdrop.Light;
import org.balancingact.scenario.Backdrop.Place;
import org.balancingact.scenario.CastMember;
import org.balancingact.scenario.Ending;
import org.balancingact.scenario.Scenario;
import org.balancingact.scenario.Scene;

/** What of a story is seen on its stage: where scenes and endings are played, and who is there. No indicator is asked. */
public final class Staging {
    private static final List<Light> LIGHTS = List.of(Light.EVENING, Light.MORNING, Light.NIGHT, Light.NOON);

    private final Scenario scenario;

    public Staging(Scenario scenario) {
        this.scenario = scenario;
    }

    /** A scene as it is played. */
    public Scenery scene(Scene scene) {
        return new Scenery(LeftOpen.place(scene), LeftOpen.palette(scenario), LeftOpen.light(scenario, scene),
                present(scene).stream().map(LeftOpen::portrait).toList());
    }

    /** Those who are seen in a scene, the one who speaks first. */
    public List<CastMember> present(Scene scene) {
        return Stream.concat(scene.speaker().stream(), scene.present().stream()).distinct().map(scenario::castMember)
                .flatMap(Optional::stream).limit(Scenery.MOST_PEOPLE).toList();
    }

    /** The one who speaks in a scene, if anybody does. */
    public Optional<CastMember> speaker(Scene scene) {
        return scene.speaker().flatMap(scenario::castMember);
    }

    /** What is seen before a story begins: the place of its first scene, with nobody in it. */
    public Scenery opening() {
        return scene(scenario.firstScene()).bare();
    }

    /** An ending. No two of a story have the same picture: those that name none have different places, or another light. */
    public EndingScene ending(Ending ending) {
        List<Place> places = places();
        int number = scenario.endings().indexOf(ending);
        Light light = LIGHTS.get((number / places.size() + number) % LIGHTS.size());
        return new EndingScene(ending.backdrop().place().orElse(places.get(number % places.size())), LeftOpen.palette(scenario),
                ending.backdrop().light().orElse(light), number >= places.size());
    }

    /** The places of the story, as they come. */
    private List<Place> places() {
        Set<Place> places = new LinkedHashSet<>();
        scenario.scenes().forEach(scene -> places.add(LeftOpen.place(scene)));
        return new ArrayList<>(places);
    }
}
