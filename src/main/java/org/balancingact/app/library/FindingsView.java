package org.balancingact.app.library;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.balancingact.app.control.Buttons;
import org.balancingact.app.control.FindingRow;
import org.balancingact.app.control.Paragraph;
import org.balancingact.app.control.Rules;
import org.balancingact.app.control.SignedLine;
import org.balancingact.app.style.Styles;
import org.balancingact.i18n.Messages;
import org.balancingact.scenario.Finding;

/** Why a scenario file could not be opened: each error with what, where and what to do. */
final class FindingsView extends VBox {
    private final Messages messages = Messages.of("library");

    FindingsView(List<Finding> findings, Runnable dismiss) {
        setId("findings");
        getStyleClass().add("findings");
        long errors = findings.stream().filter(Finding::isError).count();
        Node headline = SignedLine.alert(messages.plural("findings.title", errors, findings.get(0).place().file()), Styles.STRONG);
        Button close = Buttons.named("close-findings", Buttons.secondary(messages.text("findings.close"), dismiss));
        getChildren().setAll(headline, new Paragraph(messages.text("findings.note"), Styles.NOTE, Styles.MUTED), Rules.strong());
        findings.forEach(finding -> getChildren().addAll(new FindingRow(finding), Rules.hairline()));
        getChildren().add(close);
    }
}
