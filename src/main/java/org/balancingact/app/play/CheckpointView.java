package org.balancingact.app.play;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.balancingact.analysis.Checkpoint;
import org.balancingact.app.control.Columns;
import org.balancingact.app.control.OpenWords;
import org.balancingact.app.control.Paragraph;
import org.balancingact.app.story.StoryParts;
import org.balancingact.app.story.CheckpointTable;
import org.balancingact.app.style.Styles;
import org.balancingact.engine.Choice;
import org.balancingact.i18n.Messages;
import org.balancingact.scenario.Scenario;

/** What came of the latest pick, and where things stand. */
final class CheckpointView extends FittedPage {
    private static final Messages MESSAGES = Messages.of("play");
    private static final PseudoClass CLOSE = PseudoClass.getPseudoClass("close");
    private static final PseudoClass SMALL = PseudoClass.getPseudoClass("small");
    /** Of the width, without the gap: what was chosen. */
    private static final double CHOSEN = 25.0 / 69;
    private static final double GAP = 3;

    private final CheckpointTable table;

    CheckpointView(Choice choice, Checkpoint checkpoint, Scenario scenario, OpenWords words, String goOn, Runnable next) {
        this(choice, new CheckpointTable(checkpoint, scenario.weeks(), words), scenario, goOn, next);
    }

    private CheckpointView(Choice choice, CheckpointTable table, Scenario scenario, String goOn, Runnable next) {
        super(goOn, next, MESSAGES.text("checkpoint.underway"), told(choice, scenario), table);
        this.table = table;
        setId("consequence");
        getStyleClass().add("checkpoint-page");
    }

    private static Columns told(Choice choice, Scenario scenario) {
        VBox chosen = Styles.on(new VBox(Styles.on(new Label(MESSAGES.text("told.chosen")), Styles.NOTE, Styles.MUTED),
                new Paragraph(choice.option().text(), Styles.NOTE)), "told-chosen");
        VBox story = Styles.on(new VBox(), "told-story");
        story.getChildren().addAll(new StoryParts(scenario).nodes(choice.consequence()));
        return new Columns(chosen, story, CHOSEN, GAP);
    }

    /** Its text becomes smaller only where rows that are closer are not enough, and where it fits then: else it would be small for nothing. */
    @Override
    void setClose(boolean close) {
        table.setClose(close);
        set(CLOSE, close);
        boolean small = close && !fits();
        set(SMALL, small);
        set(SMALL, small && fits());
    }

    private void set(PseudoClass form, boolean on) {
        if (on != getPseudoClassStates().contains(form)) {
            pseudoClassStateChanged(form, on);
            applyCss();
        }
    }

    @Override
    public void enter() {
        table.grow();
    }

    /** The option that was picked, and what came of it. */
    static VBox text(Choice choice, Scenario scenario) {
        VBox text = new VBox(Paragraph.note(MESSAGES.text("you-chose", choice.option().text())));
        text.getChildren().addAll(new StoryParts(scenario).nodes(choice.consequence()));
        text.getStyleClass().add("told-text");
        return text;
    }
}
