package org.balancingact.app.compare;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.VBox;
import org.balancingact.app.control.Buttons;
import org.balancingact.app.control.Columns;
import org.balancingact.app.control.Paragraph;
import org.balancingact.app.control.RowButton;
import org.balancingact.app.control.When;
import org.balancingact.app.style.Styles;
import org.balancingact.i18n.Messages;
import org.balancingact.journal.RunSummary;
import org.balancingact.report.words.EndingWords;
import org.balancingact.report.words.RunNames;
import org.balancingact.scenario.Playthrough;
import org.balancingact.scenario.Playthrough.Purpose;
import org.balancingact.scenario.Scenario;

/** Which run to compare with: the person's own at the left, golden ones at the right. */
public final class PickerView extends ComparePage {
    private final Messages messages = Messages.of("compare");
    private final PickerViewModel model;
    private final When when;
    private final VBox runs = Styles.on(new VBox(), "overview-section");
    private Optional<Node> left = Optional.empty();

    public PickerView(PickerViewModel model, Clock clock) {
        super(model.own().scenarioTitle(), model::close);
        this.model = model;
        this.when = When.of(clock);
        setId("compare-picker");
        createView();
        model.runs().addListener((ListChangeListener<RunSummary>) change -> showRuns());
        model.completeProperty().subscribe(complete -> showRuns());
        model.more();
    }

    private void createView() {
        VBox heading = Styles.on(new VBox(Paragraph.title(messages.text("pick.title")), new Paragraph(messages.text("pick.own",
                RunNames.own(when.momentFirst(model.own().started()), model.own())))), "overview-heading");
        VBox own = Styles.on(new VBox(Paragraph.section(messages.text("pick.runs")), runs), "overview-section");
        VBox golden = Styles.on(new VBox(), "compare-groups");
        for (Purpose purpose : Purpose.values()) {
            group(purpose).ifPresent(golden.getChildren()::add);
        }
        VBox content = Styles.on(new VBox(heading, new Columns(own, golden, 0.5, 3.5)), "overview");
        setSections(content);
    }

    private Optional<Node> group(Purpose purpose) {
        List<Playthrough> golden = model.golden().runs().stream().filter(run -> run.purpose() == purpose).toList();
        if (golden.isEmpty()) {
            return Optional.empty();
        }
        VBox group = new VBox(Paragraph.section(messages.text("pick.golden." + purpose.name())));
        group.getStyleClass().add("overview-section");
        List<Playthrough> named = golden.stream().filter(run -> purpose != Purpose.ENDING || model.met().includes(run.ending())).toList();
        named.forEach(run -> group.getChildren().add(row(run)));
        if (named.size() < golden.size()) {
            group.getChildren().add(covered(golden.size() - named.size()));
        }
        return Optional.of(group);
    }

    /** What leads to endings that were not met is counted, and no more told of it. */
    private static Node covered(int runs) {
        Paragraph covered = Styles.on(Paragraph.note(EndingWords.unmet(runs)), "picked-words");
        covered.setId("unmet-endings");
        return covered;
    }

    /** Its name says the ending where it is there for the ending. */
    private Node row(Playthrough golden) {
        Scenario scenario = model.golden().document().scenario();
        String name = RunNames.purposeFirst(golden, scenario);
        List<String> ending = golden.purpose() == Purpose.ENDING ? List.of() : List.of(EndingWords.title(scenario.ending(golden.ending()), model.met()));
        String spoken = ending.stream().findFirst().map(known -> messages.text("pick.spoken", name, known)).orElse(name);
        RowButton row = new RowButton(words(name, ending), spoken, () -> model.pick(golden));
        row.setId("golden-" + golden.typed().replace(':', '-'));
        return row;
    }

    private void showRuns() {
        List<Node> rows = new ArrayList<>();
        model.runs().forEach(run -> rows.add(row(run)));
        boolean complete = model.completeProperty().get();
        if (!complete && !rows.isEmpty()) {
            rows.add(Buttons.named("older-runs", Buttons.text(messages.text("pick.older"), model::more)));
        } else if (complete && rows.isEmpty()) {
            rows.add(Paragraph.note(messages.text("pick.none")));
        }
        runs.getChildren().setAll(rows);
    }

    /** A run whose debrief has not begun is only named. */
    private Node row(RunSummary run) {
        String name = RunNames.own(when.momentFirst(run.started()), run.mode(), run.origin(), run.alias());
        String ending = run.ending().orElse("");
        if (!run.revealed()) {
            VBox words = words(name, List.of(messages.text("pick.unrevealed", ending)));
            words.getStyleClass().add("picked-words");
            return words;
        }
        RowButton row = new RowButton(words(name, List.of(ending)), messages.text("pick.spoken", name, ending), () -> model.pick(run));
        row.setId("run-" + run.id());
        return row;
    }

    private static VBox words(String name, List<String> notes) {
        VBox words = new VBox(new Paragraph(name));
        notes.forEach(note -> words.getChildren().add(Paragraph.note(note)));
        return words;
    }

    @Override
    public void shown() {
        left.or(() -> Optional.ofNullable(lookup(".row-button"))).ifPresent(Node::requestFocus);
    }

    /** Back from a comparison, one goes on at the run that was picked. */
    @Override
    public void hidden() {
        left = Optional.ofNullable(getScene()).map(Scene::getFocusOwner);
    }
}
