package org.balancingact.app.library;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.balancingact.app.control.Buttons;
import org.balancingact.app.control.Columns;
import org.balancingact.app.control.FileDrop;
import org.balancingact.app.control.Icon;
import org.balancingact.app.control.Rules;
import org.balancingact.app.nav.Place;
import org.balancingact.app.nav.PlacePage;
import org.balancingact.app.style.Styles;
import org.balancingact.i18n.Messages;
import org.balancingact.scenario.Finding;

/**
 * All scenarios as cards; above them the runs that were left and the plan that is due, below them what authors need. A scenario file
 * may be dropped anywhere on it.
 */
public final class LibraryView extends PlacePage {
    private static final double STRIP_SHARE = 0.62;
    private static final double STRIP_GAP = 2;

    private final Messages messages = Messages.of("library");
    private final LibraryViewModel model;
    private final PlanViewModel plan;
    private final DueViewModel due;
    private final Clock clock;
    private final VBox left = Styles.on(new VBox(), "library-part");
    private final VBox comesBack = Styles.on(new VBox(), "library-part");
    private final VBox findings = Styles.on(new VBox(), "library-part");
    private final CardGrid grid = new CardGrid();
    private Predicate<LibraryCard> filter = card -> true;

    /** @param fileChooser asks the user for a scenario file; empty where none was picked */
    public LibraryView(LibraryViewModel model, PlanViewModel plan, DueViewModel due, Clock clock, Supplier<Optional<Path>> fileChooser) {
        super(Place.LIBRARY);
        this.model = model;
        this.plan = plan;
        this.due = due;
        this.clock = clock;
        setId("library");
        createView(fileChooser);
        bindModel();
    }

    private void createView(Supplier<Optional<Path>> fileChooser) {
        FileDrop.on(this, model::open);
        Button openFile = Icon.FILE.before(Buttons.small("open-file", Buttons.text(messages.text("open-file"),
                () -> fileChooser.get().ifPresent(model::open))));
        LibraryHead head = new LibraryHead(model.cards().size(), openFile, this::filter);
        AuthorsPart authors = new AuthorsPart(model.cards().stream().map(LibraryCard::scenario).toList(), model, fileChooser);
        VBox scenarios = Styles.on(new VBox(head, grid), "library-scenarios");
        VBox parts = Styles.on(new VBox(findings, left, comesBack, scenarios, authors), "library-parts");
        setSections(parts);
    }

    private void bindModel() {
        model.cards().addListener((ListChangeListener<LibraryCard>) change -> showCards());
        model.leftProperty().subscribe(run -> showStrip());
        model.firstProperty().subscribe(first -> showStrip());
        due.dueProperty().subscribe(count -> showDue(count.intValue()));
        plan.dueProperty().subscribe(due -> showStrip());
        plan.ticketProperty().subscribe(ticket -> showStrip());
        model.findingsProperty().subscribe(this::showFindings);
        showCards();
    }

    private void filter(Predicate<LibraryCard> wanted) {
        filter = wanted;
        showCards();
    }

    private void showCards() {
        Optional<String> focused = grid.getChildrenUnmodifiable().stream().filter(Node::isFocused).map(Node::getId).findFirst();
        List<ScenarioCardView> cards = model.cards().stream().filter(filter)
                .map(card -> new ScenarioCardView(card, () -> model.open(card))).toList();
        grid.setCards(cards);
        cards.stream().filter(card -> focused.equals(Optional.of(card.getId()))).forEach(Node::requestFocus);
    }

    /** The runs that were left and the plan that is due, side by side where both are there. */
    private void showStrip() {
        Optional<Node> focused = Optional.ofNullable(getScene()).map(Scene::getFocusOwner);
        boolean losesFocus = focused.isPresent() && (focused.equals(firstCard()) || isInStrip(focused.get()));
        left.getChildren().setAll(strip().stream().toList());
        show(left);
        if (losesFocus) {
            focusWhereToBegin();
        }
    }

    private Optional<Node> strip() {
        LeftRunStrip runs = new LeftRunStrip(model, clock);
        LeftRuns all = model.leftProperty().get();
        VBox beside = Styles.on(new VBox(), "library-part");
        plan.ticketProperty().get().ifPresent(some -> beside.getChildren().add(new TicketStrip(some, plan)));
        plan.dueProperty().get().ifPresent(some -> beside.getChildren().add(new PlanStrip(some, plan)));
        VBox others = runs.others(all);
        if (!others.getChildren().isEmpty()) {
            beside.getChildren().add(others);
        }
        Optional<Node> run = runs.first(all).<Node>map(card -> card).or(() -> model.firstProperty().get().map(start -> new FirstStartPart(start, model)));
        if (beside.getChildren().isEmpty()) {
            return run;
        }
        return run.<Node>map(first -> new Columns(first, beside, STRIP_SHARE, STRIP_GAP)).or(() -> Optional.of(beside));
    }

    private boolean isInStrip(Node node) {
        return left.equals(node) || (node.getParent() != null && isInStrip(node.getParent()));
    }

    /** The line gives way to nothing else: who presses “Not today” is left where work begins. */
    private void showDue(int count) {
        boolean losesFocus = comesBack.getChildren().stream().anyMatch(line -> line.lookup(":focused") != null);
        comesBack.getChildren().setAll(count > 0 ? List.of(new DueLine(count, due)) : List.of());
        show(comesBack);
        if (losesFocus) {
            focusWhereToBegin();
        }
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
    public void shown() {
        model.refresh();
        plan.refresh();
        due.refresh();
        focusWhereToBegin();
    }

    /** Where a run was left, the button that goes on with it; at the first start, what to begin with; else the first card. */
    private void focusWhereToBegin() {
        Optional.ofNullable(left.lookup("#continue")).or(() -> Optional.ofNullable(left.lookup("#start-here"))).or(this::firstCard).ifPresent(Node::requestFocus);
    }

    private Optional<Node> firstCard() {
        return grid.getChildrenUnmodifiable().stream().filter(ScenarioCardView.class::isInstance).findFirst();
    }
}
