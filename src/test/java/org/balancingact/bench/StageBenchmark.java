package org.balancingact.bench;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.balancingact.app.art.StageArt;
import org.balancingact.app.art.StageForm;
import org.balancingact.app.style.Look;
import org.balancingact.app.style.Theme;
import org.balancingact.picture.stage.LeftOpen;
import org.balancingact.picture.stage.Scenery;
import org.balancingact.scenario.Backdrop.Light;
import org.balancingact.scenario.Backdrop.Place;
import org.balancingact.scenario.CastMember;
import org.balancingact.scenario.Palette;
import org.balancingact.scenario.Portrait;

/**
 * What a stage costs: from the old content of a window to the stage of a decision painted, beside the same with nothing painted. The
 * difference of the work is the drawing, on both threads that have to do with it.
 */
public final class StageBenchmark {
    private static final int WARM_UP = 40;
    private static final int ROUNDS = 200;

    private final Times times = new Times();
    private final BorderPane frame = new BorderPane();

    public static void main(String[] arguments) throws InterruptedException {
        Painting.start();
        Look.loadFonts();
        new StageBenchmark().measure();
    }

    private void measure() {
        Scene scene = Painting.onScreen(() -> new Scene(frame, 1280, 800));
        Stage stage = Painting.onScreen(() -> {
            Stage window = new Stage();
            Look.dress(scene, Theme.LIGHT, Look.ROOT_SIZE);
            window.setScene(scene);
            window.show();
            return window;
        });
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            keep(round, "nothing", new Pane(), scene);
            for (Place place : Place.values()) {
                keep(round, "stage: " + place.id(), Painting.onScreen(() -> stage(place)), scene);
            }
        }
        times.print();
        Painting.end(stage);
    }

    private void keep(int round, String name, Node content, Scene scene) {
        Painting.Time time = Painting.time(scene, () -> frame.setTop(content), () -> true);
        if (round >= 0) {
            times.keep(name, time);
        }
    }

    private static Region stage(Place place) {
        CastMember one = new CastMember("one", "Mara Okafor", "R&D chemist", Optional.empty());
        List<Portrait> people = List.of(LeftOpen.portrait(one), LeftOpen.portrait(new CastMember("two", "Two", "two", Optional.empty())));
        StageArt art = new StageArt(new Scenery(place, Palette.PINE, Light.MORNING, people), Optional.of(one), StageForm.PLAY);
        art.setPrefHeight(180);
        return art;
    }
}
