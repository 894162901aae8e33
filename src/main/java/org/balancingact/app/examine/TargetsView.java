package org.balancingact.app.examine;

import java.util.List;
import java.util.Optional;
import javafx.scene.layout.VBox;
import org.balancingact.analysis.census.Census;
import org.balancingact.app.control.Figure;
import org.balancingact.app.control.Paragraph;
import org.balancingact.app.style.Styles;
import org.balancingact.check.Target;
import org.balancingact.check.Targets;
import org.balancingact.i18n.Messages;

/** What is measured of the whole story, whether the moment decides first of all: what is out of its bounds, then what lies within them. */
final class TargetsView extends VBox {
    private final Messages messages = Messages.of("examine");
    private final ExamineViewModel model;
    private final VBox groups = new VBox();

    TargetsView(ExamineViewModel model) {
        this.model = model;
        setId("targets");
        getStyleClass().add("examine-part");
        Heading heading = new Heading(messages.text("targets.title"));
        heading.setNote(messages.text("targets.note"));
        getChildren().setAll(heading, groups);
        model.pictureProperty().subscribe(picture -> show());
        model.censusProperty().subscribe(census -> show());
    }

    private void show() {
        groups.getChildren().clear();
        Optional<Census> census = model.censusProperty().get();
        model.pictureProperty().get().ifPresent(picture -> {
            List<Target> targets = Targets.of(picture.scenario(), picture.moment(), census);
            add(messages.text("targets.missed"), targets.stream().filter(target -> !target.isMet()).toList());
            add(messages.text("targets.met"), targets.stream().filter(Target::isMet).toList());
        });
    }

    private void add(String title, List<Target> targets) {
        if (targets.isEmpty()) {
            return;
        }
        FigureRows rows = new FigureRows(3, 0);
        targets.forEach(target -> rows.add(new Paragraph(target.name()), new Figure(target.said(), Styles.STRONG), Paragraph.note(target.bounds())));
        groups.getChildren().addAll(Styles.on(new Paragraph(title), Styles.STRONG), rows);
    }
}
