package org.balancingact.app.play;

import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.balancingact.app.art.StageArt;
import org.balancingact.app.art.StageForm;
import org.balancingact.app.control.PageMargins;
import org.balancingact.app.style.Em;

/** A page of play below the stage of its scene. */
final class StagedPage extends Region implements PageView {
    /** Em of the bar above every page of play. */
    private static final double BAR_ABOVE = 3.25;

    private final Em em = new Em();
    private final StageArt stage;
    private final PageView page;

    StagedPage(StageArt stage, PageView page) {
        this.stage = stage;
        this.page = page;
        getChildren().setAll(em.probe(), stage, page.region());
    }

    @Override
    protected void layoutChildren() {
        double window = getHeight() + em.pixels(BAR_ABOVE);
        double height = stage.height(window);
        stage.setMargin(PageMargins.side(getWidth(), em));
        stage.resizeRelocate(0, 0, getWidth(), height);
        page.setPlain(stage.isPlain());
        page.setLow(window < em.pixels(StageForm.LOW));
        page.region().resizeRelocate(0, height, getWidth(), getHeight() - height);
    }

    @Override
    public Optional<StageArt> stage() {
        return Optional.of(stage);
    }

    @Override
    public Stream<Node> entering() {
        return page.entering();
    }

    @Override
    public void enter() {
        page.enter();
    }

    @Override
    public boolean rises() {
        return page.rises();
    }

    @Override
    public Region region() {
        return this;
    }

    @Override
    public void begin() {
        page.begin();
    }

    @Override
    public void goOn() {
        page.goOn();
    }

    @Override
    public boolean turn(boolean forward) {
        return page.turn(forward);
    }

    @Override
    public void turnToBeginning() {
        page.turnToBeginning();
    }

    @Override
    public void detach() {
        page.detach();
    }
}
