package org.balancingact.app.play;

import javafx.beans.value.ObservableBooleanValue;
import org.balancingact.app.art.StageArt;
import org.balancingact.app.art.StageForm;
import org.balancingact.app.control.Meanings;
import org.balancingact.engine.Choice;
import org.balancingact.engine.Visit;
import org.balancingact.i18n.Messages;
import org.balancingact.picture.stage.Staging;
import org.balancingact.play.PageInRun;
import org.balancingact.play.PlayPage;
import org.balancingact.play.PlayPage.Asking;
import org.balancingact.play.PlayPage.Consequence;
import org.balancingact.play.PlayPage.Ending;
import org.balancingact.play.PlayPage.Interlude;
import org.balancingact.play.PlayPage.Moment;
import org.balancingact.scenario.Scenario;
import org.balancingact.scenario.Scene;

/** What is seen of each page of a run being played, with the stage of its scene above it. */
final class PageViews {
    private final Messages messages = Messages.of("play");
    private final PlayViewModel model;
    private final Meanings meanings;
    private final ObservableBooleanValue reducedMotion;
    private final Scenario scenario;
    private final Staging staging;

    PageViews(PlayViewModel model, Meanings meanings, ObservableBooleanValue reducedMotion) {
        this.model = model;
        this.meanings = meanings;
        this.reducedMotion = reducedMotion;
        scenario = model.progress().run().scenario();
        staging = new Staging(scenario);
    }

    PageView of(PageInRun placed) {
        PlayPage page = placed.page();
        if (page instanceof Moment moment) {
            return staged(moment.visit().scene(), StageForm.PLAY, new MomentView(moment, model, reducedMotion));
        } else if (page instanceof Interlude interlude) {
            return staged(interlude.visit().scene(), StageForm.PLAY,
                    new InterludeView(interlude, scenario, goOnText(placed), model::goOn));
        } else if (page instanceof Asking asking) {
            return staged(asking.choice().scene(), StageForm.PLAY, new AskingView(asking, visit(asking.choice()), model, meanings.all()));
        }
        Consequence consequence = (Consequence) page;
        Choice choice = consequence.choice();
        return consequence.checkpoint().map(checkpoint -> staged(choice.scene(), StageForm.CHECKPOINT,
                        new CheckpointView(choice, checkpoint, scenario, meanings.inPlay(), goOnText(placed), model::goOn)))
                .orElseGet(() -> staged(choice.scene(), StageForm.PLAY, new ToldView(scenario, visit(choice), choice, goOnText(placed), model::goOn)));
    }

    private PageView staged(Scene scene, StageForm form, PageView page) {
        return new StagedPage(new StageArt(staging.scene(scene), staging.speaker(scene), form), page);
    }

    /** The scene as it was when its decision was made. */
    private Visit visit(Choice choice) {
        return model.progress().run().visits().stream()
                .filter(visit -> visit.scene().equals(choice.scene()) && visit.choicesBefore() == choice.number() - 1).findFirst().orElseThrow();
    }

    /** What comes next: the week where time passes, else the decision, else the end. */
    private String goOnText(PageInRun placed) {
        return placed.next().filter(next -> !(next instanceof Ending)).map(next -> next.week() > placed.page().week()
                        ? messages.text("go-on.week", next.week())
                        : messages.text("go-on.decision", placed.choices() + 1))
                .orElseGet(() -> messages.text("go-on.end"));
    }
}
