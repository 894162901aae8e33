package org.balancingact.app.history;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.balancingact.app.control.Buttons;
import org.balancingact.app.control.Paragraph;
import org.balancingact.app.control.SignedLine;
import org.balancingact.app.style.Styles;
import org.balancingact.i18n.Messages;

/** Asks for a run file or a run code; takes no room while it is closed. */
final class ImportView extends VBox {
    private final Messages messages = Messages.of("history");
    private final ImportViewModel model;
    private final TextField code = new TextField();
    private final SignedLine saying = SignedLine.alert("", Styles.STRONG);

    ImportView(ImportViewModel model) {
        this.model = model;
        setId("import");
        getStyleClass().add("import");
        setMinHeight(USE_PREF_SIZE);
        getChildren().setAll(saying, Paragraph.note(messages.text("import.note")), ways());
        model.openProperty().subscribe(open -> begin());
        model.outcomeProperty().subscribe(this::say);
    }

    private Node ways() {
        Button file = Buttons.named("import-file", Buttons.secondary(messages.text("import.file"), model::pickFile));
        code.setId("import-code");
        code.setPromptText(messages.text("import.code"));
        code.setAccessibleText(messages.text("import.code"));
        code.setOnAction(event -> take());
        Button take = Buttons.named("import-take", Buttons.secondary(messages.text("import.take"), this::take));
        Button close = Buttons.named("import-close", Buttons.text(messages.text("import.close"), model::close));
        return Styles.on(new FlowPane(file, code, take, close), "import-ways");
    }

    private void take() {
        if (code.getText().isBlank()) {
            tell(messages.text("import.missing"), false);
            code.requestFocus();
        } else {
            model.code(code.getText());
        }
    }

    private void begin() {
        code.clear();
        if (model.openProperty().get()) {
            code.requestFocus();
        }
    }

    private void say(Import result) {
        tell(result.words(), result.state() == Import.State.REFUSED);
    }

    private void tell(String words, boolean alert) {
        saying.say(words, alert);
        saying.setManaged(!words.isBlank());
    }
}
