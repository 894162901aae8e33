package org.balancingact.app.room.projector;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.balancingact.app.art.StageArt;
import org.balancingact.app.style.Em;

/** A page of the big screen: the stage as a band at the top, the page below it, and a line at the foot. */
final class ProjectedPage extends Region {
    private static final double MARGIN = 2.875;
    private static final double GAP = 1.25;

    private final Em em = new Em();
    private final Optional<StageArt> stage;
    private final Region body;
    private final Optional<Node> spare;
    private final Region foot;
    private final Counted counted;
    private Band most = Band.HIGH;
    private Band band = Band.HIGH;

    /**
     * @param spare what of the page can be done without, since it has been read
     * @param foot  what stands at the foot of every page
     */
    ProjectedPage(Optional<StageArt> stage, Region body, Optional<Node> spare, Region foot, Counted counted) {
        this.stage = stage;
        this.body = body;
        this.spare = spare;
        this.foot = foot;
        this.counted = counted;
        getStyleClass().add("projected-page");
        stage.ifPresent(getChildren()::add);
        getChildren().addAll(body, foot, em.probe());
    }

    /** The same page of a few words, so that its stage may be seen whole. */
    ProjectedPage ofFewWords() {
        most = Band.WHOLE;
        return this;
    }

    /** Shows the numbers of now. */
    void count(Projected projected) {
        counted.show(projected);
    }

    /** Takes the form. */
    void take(Fit fit) {
        band = fit.stage().compareTo(most) < 0 ? most : fit.stage();
        spare.filter(node -> node.isManaged() != fit.whole()).ifPresent(node -> {
            node.setManaged(fit.whole());
            node.setVisible(fit.whole());
        });
    }

    private double stageHeight() {
        return stage.map(art -> em.pixels(band.em())).orElse(0.0);
    }

    @Override
    protected double computePrefHeight(double width) {
        double inside = width - 2 * em.pixels(MARGIN);
        return stageHeight() + em.pixels(3 * GAP) + body.prefHeight(inside) + foot.prefHeight(inside);
    }

    @Override
    protected void layoutChildren() {
        double margin = em.pixels(MARGIN);
        double gap = em.pixels(GAP);
        double inside = getWidth() - 2 * margin;
        stage.ifPresent(art -> {
            art.setMargin(margin);
            art.resizeRelocate(0, 0, getWidth(), stageHeight());
        });
        double footHeight = foot.prefHeight(inside);
        double footTop = getHeight() - gap - footHeight;
        double top = stageHeight() + gap;
        body.resizeRelocate(margin, top, inside, footTop - gap - top);
        foot.resizeRelocate(margin, footTop, inside, footHeight);
    }
}
