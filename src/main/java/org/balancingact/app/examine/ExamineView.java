package org.balancingact.app.examine;

import java.time.ZoneId;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.balancingact.app.control.Columns;
import org.balancingact.app.control.Page;
import org.balancingact.app.control.SignedLine;
import org.balancingact.app.counting.CountingLine;
import org.balancingact.app.nav.Screen;
import org.balancingact.app.style.Styles;
import org.balancingact.app.task.Background;
import org.balancingact.i18n.Messages;

/** The author's workshop: what was found in a scenario file, and all that can happen in the story. */
public final class ExamineView extends Page implements Screen {
    private static final double MAP_SHARE = 0.725;
    private static final double GAP = 3;

    private final Messages messages = Messages.of("examine");
    private final ExamineViewModel model;
    private final Background background;
    private final ExamineBar bar;
    private final MapView map;
    private final SignedLine state = SignedLine.alert("", Styles.STRONG);
    private final VBox story = Styles.on(new VBox(), "examine-sections");
    private Optional<FileWatch> watch = Optional.empty();

    /** @param zone in which times are told */
    public ExamineView(ExamineViewModel model, Background background, ZoneId zone) {
        this.model = model;
        this.background = background;
        this.bar = new ExamineBar(model, zone);
        this.map = new MapView(model);
        setId("examine");
        createView();
        model.brokenProperty().subscribe(broken -> showState());
        model.pictureProperty().subscribe(picture -> showState());
    }

    private void createView() {
        state.setId("examine-state");
        state.managedProperty().bind(state.visibleProperty());
        story.managedProperty().bind(story.visibleProperty());
        CountingLine counting = new CountingLine(model.countingProperty(), model.surveyProperty(), model::stop, model::countAll);
        story.getChildren().setAll(map, new SceneView(model), counting, new EndingsView(model), new OutcomesView(model), new PoliciesView(model),
                new BalanceView(model), new TargetsView(model), new PullsView(model));
        VBox left = Styles.on(new VBox(state, story), "examine-sections");
        setSections(new Columns(left, new FindingList(model), MAP_SHARE, GAP));
    }

    private void showState() {
        boolean drawn = model.pictureProperty().get().isPresent();
        boolean broken = model.brokenProperty().get();
        story.setVisible(drawn);
        state.setVisible(broken);
        state.say(messages.text(drawn ? "broken.now" : "broken.never"), true);
    }

    @Override
    public Node view() {
        return this;
    }

    @Override
    public Optional<Node> bar() {
        return Optional.of(bar);
    }

    @Override
    public void shown() {
        model.examine();
        watch = model.file().map(file -> FileWatch.start(file, () -> background.show(model::examine)));
        map.focusSelected();
    }

    @Override
    public void hidden() {
        model.stop();
        watch.ifPresent(FileWatch::close);
        watch = Optional.empty();
    }
}
