package org.balancingact.app.play;

import java.util.Optional;
import javafx.animation.FadeTransition;
import javafx.animation.Interpolator;
import javafx.beans.value.ObservableBooleanValue;
import javafx.util.Duration;
import org.balancingact.app.art.StageArt;
import org.balancingact.app.control.Entrance;
import org.balancingact.app.control.PageStack;

/** How one page follows another: the stage changes slowly, the page comes up a little. Where motion is reduced all is there at once. */
final class Turning {
    private static final Duration STAGE = Duration.millis(320);

    private final PageStack stack;
    private final ObservableBooleanValue reducedMotion;

    Turning(PageStack stack, ObservableBooleanValue reducedMotion) {
        this.stack = stack;
        this.reducedMotion = reducedMotion;
    }

    /** @param before the stage that was seen, if there was one */
    void to(PageView page, Optional<StageArt> before) {
        if (reducedMotion.get()) {
            return;
        }
        if (!before.equals(page.stage()) && before.flatMap(old -> page.stage().filter(old::looksLike)).isEmpty()) {
            before.ifPresent(this::fadeOut);
            page.stage().ifPresent(stage -> stage.enter(STAGE));
        }
        page.entering().forEach(part -> Entrance.of(part, page.rises()));
        page.enter();
    }

    private void fadeOut(StageArt stage) {
        stage.setManaged(false);
        stack.getChildren().add(stage);
        FadeTransition fade = new FadeTransition(STAGE, stage);
        fade.setFromValue(1);
        fade.setToValue(0);
        fade.setInterpolator(Interpolator.EASE_OUT);
        fade.setOnFinished(done -> stack.getChildren().remove(stage));
        fade.play();
    }
}
