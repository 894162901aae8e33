package org.balancingact.app.room.presenter;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.balancingact.app.control.Paragraph;
import org.balancingact.app.style.Em;
import org.balancingact.app.style.Styles;
import org.balancingact.engine.Run;
import org.balancingact.i18n.Messages;
import org.balancingact.room.RoomState;
import org.balancingact.room.plan.Ahead;
import org.balancingact.room.plan.SessionPlan;

/** The evening as a strip of its parts, each as long as it is planned to be, with what has gone by; above it where the room is. */
final class PlanBar extends Region {
    private static final Messages MESSAGES = Messages.of("room");
    private static final double STRIP = 0.5;
    private static final double GAP = 0.25;

    private final Em em = new Em();
    private final RoomViewModel model;
    private final Duration whole;
    private final SessionPlan plan;
    private final Stretch stretch;
    private final Paragraph words = new Paragraph("", Styles.STRONG);
    private final List<Part> parts = new ArrayList<>();
    private final Region gone = Styles.on(new Region(), "plan-gone");
    private Optional<Duration> since = Optional.empty();

    /** A part of the evening. */
    private record Part(Label name, Region strip, Duration time) {}

    PlanBar(RoomViewModel model) {
        this.model = model;
        this.whole = Duration.ofMinutes(model.leading().minutes());
        Run run = model.stateProperty().get().run();
        this.plan = SessionPlan.of(whole, Ahead.of(run.upTo(0)));
        this.stretch = new Stretch(plan);
        setId("plan-bar");
        words.setId("plan-now");
        getStyleClass().add("plan-bar");
        part(MESSAGES.text("plan.welcome"), plan.until(1));
        part(MESSAGES.text("plan.decisions"), plan.play());
        part(MESSAGES.text("plan.ending"), SessionPlan.ENDING);
        part(MESSAGES.text("plan.debrief"), plan.debrief());
        part(MESSAGES.text("plan.plans"), plan.plans());
        parts.forEach(part -> getChildren().addAll(part.strip(), part.name()));
        getChildren().addAll(gone, words, em.probe());
        em.sizeProperty().addListener(size -> requestLayout());
        model.underWay().sinceProperty().subscribe(now -> {
            // People are welcomed in the lobby, however long that is open.
            since = now.map(plan.welcome()::plus);
            tell();
        });
        model.stateProperty().subscribe(this::tell);
    }

    private void part(String name, Duration time) {
        parts.add(new Part(Styles.on(new Label(name), Styles.NOTE, Styles.MUTED), Styles.on(new Region(), "plan-part"), time));
    }

    private void tell() {
        RoomState state = model.stateProperty().get();
        words.setText(model.tables().isPresent() ? TablesPlanWords.of(state, whole, since) : PlanWords.of(state, plan, whole, since, stretched(state)));
        requestLayout();
    }

    /** How many times as long as planned decisions take. */
    private double stretched(RoomState state) {
        return state.position() == 0 ? 1 : stretch.after(state.run().choices().size(), model.underWay().gone());
    }

    @Override
    protected double computePrefHeight(double width) {
        return words.prefHeight(width) + em.pixels(STRIP + 3 * GAP) + parts.get(0).name().prefHeight(-1) + em.pixels(GAP);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double top = words.prefHeight(width);
        words.resizeRelocate(0, 0, width, top);
        double y = top + em.pixels(GAP);
        double gap = em.pixels(GAP);
        double all = parts.stream().mapToLong(part -> part.time().toSeconds()).sum();
        double room = width - gap * (parts.size() - 1);
        double x = 0;
        for (Part part : parts) {
            double own = room * part.time().toSeconds() / all;
            part.strip().resizeRelocate(x, y, own, em.pixels(STRIP));
            double name = part.name().prefWidth(-1);
            part.name().setVisible(name <= own);
            part.name().resizeRelocate(x, y + em.pixels(STRIP + GAP), name, part.name().prefHeight(-1));
            x += own + gap;
        }
        double share = since.map(time -> Math.min(1, time.toSeconds() / (double) whole.toSeconds())).orElse(0.0);
        gone.resizeRelocate(0, y, width * share, em.pixels(STRIP));
    }
}
