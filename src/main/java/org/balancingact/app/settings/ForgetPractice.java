package org.balancingact.app.settings;

import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.balancingact.app.control.Buttons;
import org.balancingact.app.control.Paragraph;
import org.balancingact.app.style.Styles;
import org.balancingact.i18n.Messages;

/** Deletes what was practised, once one has said so twice. */
final class ForgetPractice extends VBox {
    private final Messages messages = Messages.of("settings");
    private final SettingsViewModel model;

    ForgetPractice(SettingsViewModel model) {
        this.model = model;
        getStyleClass().add("settings-section");
        show(messages.text("practice.note"), Buttons.named("forget-practice", Buttons.secondary(messages.text("practice.forget"), this::ask)));
    }

    private void show(String words, Button... buttons) {
        getChildren().setAll(Paragraph.note(words), Styles.on(new FlowPane(buttons), "button-row"));
    }

    private void ask() {
        Button keep = Buttons.named("keep-practice", Buttons.secondary(messages.text("practice.keep"), this::keep));
        show(messages.text("practice.sure"), Buttons.named("forget-sure", Buttons.secondary(messages.text("practice.forget"), this::forget)), keep);
        keep.requestFocus();
    }

    private void keep() {
        Button forget = Buttons.named("forget-practice", Buttons.secondary(messages.text("practice.forget"), this::ask));
        show(messages.text("practice.note"), forget);
        forget.requestFocus();
    }

    private void forget() {
        model.forgetPractice(() -> {
            keep();
            ((Paragraph) getChildren().get(0)).setText(messages.text("practice.forgotten"));
        });
    }
}
