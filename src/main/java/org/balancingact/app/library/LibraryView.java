package org.balancingact.app.library;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.balancingact.app.control.Buttons;
import org.balancingact.app.control.Page;
import org.balancingact.app.control.Paragraph;
import org.balancingact.app.control.Rules;
import org.balancingact.app.nav.Place;
import org.balancingact.app.nav.Screen;
import org.balancingact.app.style.Styles;
import org.balancingact.i18n.Messages;
import org.balancingact.scenario.Finding;

/** All scenarios as cards; above them the run that was left. A scenario file may be dropped anywhere on it. */
public final class LibraryView extends Page implements Screen {
    private final Messages messages = Messages.of("library");
    private final LibraryViewModel model;
    private final Clock clock;
    private final VBox left = new VBox();
    private final VBox findings = new VBox();
    private final CardGrid grid = new CardGrid();

    /** @param fileChooser asks the user for a scenario file; empty where none was picked */
    public LibraryView(LibraryViewModel model, Clock clock, Supplier<Optional<Path>> fileChooser) {
        this.model = model;
        this.clock = clock;
        setId("library");
        createView(fileChooser);
        bindModel();
    }

    private void createView(Supplier<Optional<Path>> fileChooser) {
        left.getStyleClass().add("library-part");
        findings.getStyleClass().add("library-part");
        setOnDragOver(this::offerDrop);
        setOnDragDropped(this::drop);
        VBox parts = new VBox(left, findings, heading(fileChooser), grid);
        parts.getStyleClass().add("library-parts");
        setSections(parts);
    }

    private Node heading(Supplier<Optional<Path>> fileChooser) {
        Paragraph count = new Paragraph(messages.plural("scenarios", model.cards().size()), Styles.STRONG);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button open = Buttons.text(messages.text("open-file"), () -> fileChooser.get().ifPresent(model::open));
        open.setId("open-file");
        open.getStyleClass().add("acting");
        Button examine = Buttons.text(messages.text("examine-file"), () -> fileChooser.get().ifPresent(model::examine));
        examine.setId("examine-file");
        HBox heading = new HBox(count, space, examine, open);
        heading.getStyleClass().add("library-heading");
        heading.setAlignment(Pos.CENTER_LEFT);
        return heading;
    }

    private void bindModel() {
        model.cards().addListener((ListChangeListener<LibraryCard>) change -> showCards());
        model.leftProperty().subscribe(this::showLeft);
        model.findingsProperty().subscribe(this::showFindings);
        showCards();
    }

    private void showCards() {
        Optional<String> focused = grid.getChildrenUnmodifiable().stream().filter(Node::isFocused).map(Node::getId).findFirst();
        List<ScenarioCardView> cards = model.cards().stream()
                .map(card -> new ScenarioCardView(card, () -> model.open(card.scenario()), () -> model.examine(card.scenario()))).toList();
        grid.setCards(cards);
        cards.stream().filter(card -> focused.equals(Optional.of(card.getId()))).forEach(Node::requestFocus);
    }

    private void showLeft(Optional<LeftRun> run) {
        boolean untouched = getScene() != null && firstCard().equals(Optional.ofNullable(getScene().getFocusOwner()));
        left.getChildren().setAll(run.map(some -> List.<Node>of(
                new LeftRunStrip(some, clock, model::resume, model::startAgain), Rules.hairline())).orElse(List.of()));
        show(left);
        if (untouched) {
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

    private void offerDrop(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
        }
        event.consume();
    }

    private void drop(DragEvent event) {
        event.getDragboard().getFiles().stream().findFirst().ifPresent(file -> model.open(file.toPath()));
        event.setDropCompleted(true);
        event.consume();
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
