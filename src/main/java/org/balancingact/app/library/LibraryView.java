package org.balancingact.app.library;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.VBox;
import org.balancingact.app.control.Columns;
import org.balancingact.app.control.FileDrop;
import org.balancingact.app.control.Page;
import org.balancingact.app.control.Paragraph;
import org.balancingact.app.control.Rules;
import org.balancingact.app.nav.Place;
import org.balancingact.app.nav.Screen;
import org.balancingact.app.style.Styles;
import org.balancingact.i18n.Messages;
import org.balancingact.scenario.Finding;

/**
 * All scenarios as cards; above them the runs that were left and the plan that is due, below them what authors need. A scenario file
 * may be dropped anywhere on it.
 */
public final class LibraryView extends Page implements Screen {
    private static final double STRIP_SHARE = 0.6;
    private static final double STRIP_GAP = 4;

    private final Messages messages = Messages.of("library");
    private final LibraryViewModel model;
    private final PlanViewModel plan;
    private final Clock clock;
    private final VBox left = Styles.on(new VBox(), "library-part");
    private final VBox findings = Styles.on(new VBox(), "library-part");
    private final CardGrid grid = new CardGrid();

    /** @param fileChooser asks the user for a scenario file; empty where none was picked */
    public LibraryView(LibraryViewModel model, PlanViewModel plan, Clock clock, Supplier<Optional<Path>> fileChooser) {
        this.model = model;
        this.plan = plan;
        this.clock = clock;
        setId("library");
        createView(fileChooser);
        bindModel();
    }

    private void createView(Supplier<Optional<Path>> fileChooser) {
        FileDrop.on(this, model::open);
        Paragraph count = new Paragraph(messages.plural("scenarios", model.cards().size()), Styles.STRONG);
        AuthorsPart authors = new AuthorsPart(model.cards().stream().map(LibraryCard::scenario).toList(), model, fileChooser);
        VBox parts = Styles.on(new VBox(left, findings, count, grid, Rules.hairline(), authors), "library-parts");
        setSections(parts);
    }

    private void bindModel() {
        model.cards().addListener((ListChangeListener<LibraryCard>) change -> showCards());
        model.leftProperty().subscribe(run -> showStrip());
        plan.dueProperty().subscribe(due -> showStrip());
        model.findingsProperty().subscribe(this::showFindings);
        showCards();
    }

    private void showCards() {
        Optional<String> focused = grid.getChildrenUnmodifiable().stream().filter(Node::isFocused).map(Node::getId).findFirst();
        List<ScenarioCardView> cards = model.cards().stream()
                .map(card -> new ScenarioCardView(card, () -> model.open(card.scenario()))).toList();
        grid.setCards(cards);
        cards.stream().filter(card -> focused.equals(Optional.of(card.getId()))).forEach(Node::requestFocus);
    }

    /** The runs that were left and the plan that is due, side by side where both are there. */
    private void showStrip() {
        Optional<Node> focused = Optional.ofNullable(getScene()).map(Scene::getFocusOwner);
        boolean losesFocus = focused.isPresent() && (focused.equals(firstCard()) || isInStrip(focused.get()));
        Optional<Node> run = model.leftProperty().get().latest().map(some -> new LeftRunStrip(some, model, clock));
        Optional<Node> due = plan.dueProperty().get().map(some -> new PlanStrip(some, plan));
        Optional<Node> both = run.flatMap(first -> due.map(second -> new Columns(first, second, STRIP_SHARE, STRIP_GAP)));
        Optional<Node> strip = both.or(() -> run).or(() -> due);
        left.getChildren().setAll(strip.map(some -> List.of(some, Rules.hairline())).orElse(List.of()));
        show(left);
        if (losesFocus) {
            focusWhereToBegin();
        }
    }

    private boolean isInStrip(Node node) {
        return left.equals(node) || (node.getParent() != null && isInStrip(node.getParent()));
    }

    private void showFindings(List<Finding> found) {
        findings.getChildren().clear();
        if (!found.isEmpty()) {
            findings.getChildren().setAll(new FindingsView(found, model::dismissFindings), Rules.hairline());
            setVvalue(0);
        }
        show(findings);
    }

    private static void show(VBox part) {
        part.setManaged(!part.getChildren().isEmpty());
        part.setVisible(part.isManaged());
    }

    @Override
    public Node view() {
        return this;
    }

    @Override
    public Optional<Place> place() {
        return Optional.of(Place.LIBRARY);
    }

    @Override
    public void shown() {
        model.refresh();
        plan.refresh();
        focusWhereToBegin();
    }

    /** The first card; where a run was left, the button that goes on with it. */
    private void focusWhereToBegin() {
        Optional.ofNullable(left.lookup("#continue")).or(this::firstCard).ifPresent(Node::requestFocus);
    }

    private Optional<Node> firstCard() {
        return grid.getChildrenUnmodifiable().stream().filter(ScenarioCardView.class::isInstance).findFirst();
    }
}
