package org.balancingact.app.play;

import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.balancingact.i18n.Messages;

/** What follows on a pick, in place: below the option that was picked. The way on stands where the option was confirmed. */
abstract class InPlacePage extends DecisionPage {
    private final ToldContent content;
    private final Button goOn;
    private final Region shown;
    private final Runnable next;
    private boolean begins;

    /**
     * @param goOn  the way on
     * @param hint  stands beside it
     * @param shown what follows
     * @param below the part of it that counts the options below the picked one
     * @param next  what the way on does
     */
    InPlacePage(Story story, ToldOptions options, Button goOn, Label hint, Region shown, Region below, Runnable next) {
        this(story, new ToldContent(story, Messages.of("play").text("told.chosen"), options, shown, below), goOn, hint, shown, next);
    }

    private InPlacePage(Story story, ToldContent content, Button goOn, Label hint, Region shown, Runnable next) {
        super(story, content, goOn, hint);
        this.content = content;
        this.goOn = goOn;
        this.shown = shown;
        this.next = next;
        getStyleClass().add("moment");
        goOn.setId("go-on");
    }

    @Override
    public void begin() {
        dress();
        goOn.requestFocus();
        begins = true;
        requestLayout();
    }

    /** What follows comes into sight once it is known where it stands: a page that was not made ahead has no size before. */
    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (begins) {
            begins = false;
            if (isScrolled()) {
                reveal(shown);
            }
        }
    }

    @Override
    public void setPlain(boolean plain) {
        content.setPlain(plain);
    }

    @Override
    public boolean rises() {
        return false;
    }

    /** Nothing comes in but what is new. */
    @Override
    public Stream<Node> entering() {
        return Stream.of(shown);
    }

    @Override
    public void goOn() {
        next.run();
    }
}
