package org.balancingact.app.history;

import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SelectionMode;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.balancingact.app.control.Buttons;
import org.balancingact.app.control.DirectScrollPane;
import org.balancingact.app.control.FileDrop;
import org.balancingact.app.control.PageMargins;
import org.balancingact.app.control.Paragraph;
import org.balancingact.app.control.Scrolling;
import org.balancingact.app.control.SignedLine;
import org.balancingact.app.control.When;
import org.balancingact.app.nav.Place;
import org.balancingact.app.nav.Screen;
import org.balancingact.app.style.Styles;
import org.balancingact.i18n.Messages;
import org.balancingact.journal.RunSummary;
import org.balancingact.scenario.Cover;

/** All runs, to open, go on with, or delete, beside what they say together. A run file may be dropped anywhere on it. */
public final class HistoryView extends VBox implements Screen {
    private final Messages messages = Messages.of("history");
    private final HistoryViewModel model;
    private final ImportViewModel importing;
    private final ProfileViewModel profile;
    private final ListView<RunSummary> list = new ListView<>();
    private final Paragraph title = Paragraph.title(messages.text("title"));
    private final HBox heading = new HBox();
    private final HBox tools = Styles.on(new HBox(), "history-tools");
    private final RunButtons actions;
    private final VBox empty = Styles.on(new VBox(), "history-empty");

    /** @param covers the picture of a scenario by its id, where it is known */
    public HistoryView(HistoryViewModel model, ImportViewModel importing, ProfileViewModel profile,
                       Function<String, Optional<Cover>> covers, Clock clock) {
        this.model = model;
        this.importing = importing;
        this.profile = profile;
        this.actions = new RunButtons(model);
        setId("history");
        createView(covers, clock);
        bindModel();
    }

    private void createView(Function<String, Optional<Cover>> covers, Clock clock) {
        getStyleClass().add("history");
        createHeading();
        list.setId("runs");
        list.setCellFactory(cells -> new RunCell(model, covers, When.of(clock)));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::keys);
        // It takes what the others leave.
        list.setPrefHeight(0);
        list.setMinHeight(0);
        VBox.setVgrow(list, Priority.ALWAYS);
        VBox runs = Styles.on(new VBox(heading, importScrolled(), list, actions, empty), "history-runs");
        ScrollPane read = scrolled(new ProfileView(profile, clock));
        TwoPanes panes = new TwoPanes(runs, read);
        VBox.setVgrow(panes, Priority.ALWAYS);
        PaneSwitch paneSwitch = new PaneSwitch(panes);
        HBox switching = new HBox(paneSwitch);
        switching.setAlignment(Pos.CENTER_LEFT);
        Scrolling.byKeys(switching, read);
        Scrolling.byKeys(read, read);
        switching.managedProperty().bind(panes.narrowProperty());
        panes.narrowProperty().subscribe(narrow -> fillHeading(narrow ? switching : heading, narrow ? heading : switching));
        getChildren().setAll(switching, panes);
        leadToRuns(paneSwitch);
        FileDrop.on(this, importing::file);
        PageMargins.keep(this, 1, 1);
    }

    /** What is asked or told among the runs brings them into sight where the profile stands in their place. */
    private void leadToRuns(PaneSwitch paneSwitch) {
        importing.openProperty().subscribe(open -> showRuns(paneSwitch, open));
        importing.outcomeProperty().subscribe(outcome -> showRuns(paneSwitch, importing.openProperty().get()));
        model.deletionProperty().subscribe(asked -> showRuns(paneSwitch, asked != Deletion.NONE));
    }

    private static void showRuns(PaneSwitch paneSwitch, boolean needed) {
        if (needed) {
            paneSwitch.showRuns();
        }
    }

    private static ScrollPane scrolled(Node content) {
        return Styles.on(DirectScrollPane.upright(content), "page");
    }

    /** What concerns all runs stands in the one heading or the other, so that narrow windows have room for rows. */
    private void fillHeading(HBox used, HBox other) {
        other.getChildren().remove(tools);
        if (!used.getChildren().contains(tools)) {
            used.getChildren().add(tools);
        }
        show(heading, used == heading);
        showEmpty();
    }

    private Node importScrolled() {
        ScrollPane scrolled = scrolled(new ImportView(importing));
        scrolled.setMinHeight(0);
        scrolled.visibleProperty().bind(importing.openProperty());
        scrolled.managedProperty().bind(importing.openProperty());
        return scrolled;
    }

    private void createHeading() {
        Button all = Buttons.named("delete-all", Buttons.text(messages.text("delete-all"), model::askToDeleteAll));
        all.visibleProperty().bind(empty.visibleProperty().not());
        all.managedProperty().bind(all.visibleProperty());
        Button take = Buttons.named("import-run", Buttons.text(messages.text("import"), importing::open));
        tools.getChildren().setAll(take, all);
        tools.setAlignment(Pos.CENTER_RIGHT);
        HBox.setHgrow(tools, Priority.ALWAYS);
        title.setMinWidth(USE_PREF_SIZE);
        heading.getChildren().setAll(title);
        heading.setAlignment(Pos.CENTER_LEFT);
    }

    private void bindModel() {
        importing.openProperty().subscribe(open -> showEmpty());
        list.setItems(model.runs());
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.getSelectionModel().getSelectedItems().addListener((ListChangeListener<RunSummary>) change ->
                model.select(change.getList().stream().filter(Objects::nonNull).map(RunSummary.class::cast).toList()));
        model.runs().addListener((ListChangeListener<RunSummary>) change -> {
            showEmpty();
            boolean anew = change.next() && change.getFrom() == 0;
            if (anew) {
                selectAgain();
                profile.refresh();
            }
        });
        model.knownProperty().subscribe(this::know);
        model.troubleProperty().subscribe(trouble -> showEmpty());
    }

    /** An empty record never changes the list of runs; its profile says how to begin. */
    private void know(boolean known) {
        showEmpty();
        if (known && model.runs().isEmpty()) {
            profile.refresh();
        }
    }

    /** The list itself forgets the selection when it is filled anew. */
    private void selectAgain() {
        list.getSelectionModel().clearSelection();
        model.kept().forEach(list.getSelectionModel()::select);
        if (list.getSelectionModel().isEmpty()) {
            list.getSelectionModel().selectFirst();
        }
    }

    /**
     * What stands there instead of runs: that there are none, or that nobody knows. Where there is room for little, the import
     * stands in their place.
     */
    private void showEmpty() {
        Optional<String> trouble = model.troubleProperty().get();
        boolean none = trouble.isPresent() || (model.knownProperty().get() && model.runs().isEmpty());
        if (trouble.isPresent()) {
            Button again = Buttons.named("read-again", Buttons.primary(messages.text("unread.again"), model::refresh));
            SignedLine reason = SignedLine.alert(messages.text("unread", trouble.get()));
            reason.setId("history-unread");
            empty.getChildren().setAll(reason, again);
        } else if (none) {
            Button pick = Buttons.named("pick-scenario", Buttons.primary(messages.text("empty.pick"), model::pickScenario));
            empty.getChildren().setAll(new Paragraph(messages.text("empty")), pick);
        }
        show(empty, none);
        boolean covered = importing.openProperty().get() && !heading.isVisible();
        show(list, !none && !covered);
        show(actions, !none && !covered);
    }

    private static void show(Node part, boolean visible) {
        part.setVisible(visible);
        part.setManaged(visible);
    }

    private void keys(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            model.open();
            event.consume();
        } else if (event.getCode() == KeyCode.DELETE) {
            model.askToDelete();
            event.consume();
        }
    }

    @Override
    public Node view() {
        return this;
    }

    @Override
    public Optional<Place> place() {
        return Optional.of(Place.HISTORY);
    }

    @Override
    public void shown() {
        model.refresh();
        list.requestFocus();
    }

    @Override
    public boolean escaped() {
        boolean asking = model.deletionProperty().get() != Deletion.NONE || importing.openProperty().get();
        model.keep();
        importing.close();
        return asking;
    }
}
