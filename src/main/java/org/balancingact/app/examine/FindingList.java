package org.balancingact.app.examine;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.balancingact.app.control.Buttons;
import org.balancingact.app.control.FindingRow;
import org.balancingact.app.control.Paragraph;
import org.balancingact.app.control.Rules;
import org.balancingact.i18n.Messages;
import org.balancingact.scenario.Finding;
import org.balancingact.scenario.Finding.Severity;

/** What was found in the scenario file; a finding about a scene leads to it on the map. */
final class FindingList extends VBox {
    private final Messages messages = Messages.of("examine");
    private final ExamineViewModel model;
    private final Heading heading = new Heading(messages.text("findings.title"));
    private final VBox rows = new VBox();

    FindingList(ExamineViewModel model) {
        this.model = model;
        setId("findings");
        getStyleClass().add("examine-part");
        Button again = Buttons.small("check-again", Buttons.secondary(messages.text("finding.again"), model::examine));
        getChildren().setAll(heading, rows, again);
        model.findingsProperty().subscribe(this::show);
        model.pictureProperty().subscribe(picture -> show(model.findingsProperty().get()));
    }

    private void show(List<Finding> findings) {
        rows.getChildren().setAll(Rules.hairline());
        if (findings.isEmpty()) {
            heading.setNote("");
            rows.getChildren().addAll(new Paragraph(messages.text("findings.none"), "finding-none"), Rules.hairline());
        } else {
            heading.setNote(messages.text("findings.count", messages.plural("findings.error", count(findings, Severity.ERROR)),
                    messages.plural("findings.warning", count(findings, Severity.WARNING)),
                    messages.plural("findings.note", count(findings, Severity.NOTE))));
            rows.getChildren().addAll(findings.stream()
                    .flatMap(finding -> List.of(row(finding), Rules.hairline()).stream()).collect(Collectors.toList()));
        }
    }

    private Node row(Finding finding) {
        FindingRow row = new FindingRow(finding);
        return model.sceneOf(finding).isPresent() ? row.leadingTo(() -> model.select(finding)) : row;
    }

    private static long count(List<Finding> findings, Severity severity) {
        return findings.stream().filter(finding -> finding.severity() == severity).count();
    }
}
