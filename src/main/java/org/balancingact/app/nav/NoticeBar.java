package org.balancingact.app.nav;

import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.balancingact.app.control.Buttons;
import org.balancingact.app.control.Icon;
import org.balancingact.app.control.PageMargins;
import org.balancingact.app.control.Paragraph;
import org.balancingact.app.style.Styles;
import org.balancingact.i18n.Messages;

/** Shows the pending notices one below the other; takes no room while there is none. */
final class NoticeBar extends VBox {
    private final Messages messages = Messages.of("navigation");
    private final Notices notices;

    NoticeBar(Notices notices) {
        this.notices = notices;
        getStyleClass().add("notice-bar");
        notices.pending().addListener((ListChangeListener<String>) change -> refresh());
        refresh();
    }

    private void refresh() {
        getChildren().setAll(notices.pending().stream().map(this::row).toList());
    }

    private HBox row(String sentence) {
        Label icon = Styles.on(Icon.WARN.before(new Label(messages.text("notice"))), Styles.ALERT, Styles.STRONG);
        icon.setMinWidth(USE_PREF_SIZE);
        Paragraph words = new Paragraph(sentence);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox row = new HBox(icon, words, Buttons.text(messages.text("notice.dismiss"), () -> notices.dismiss(sentence)));
        row.getStyleClass().add("notice");
        row.setAlignment(Pos.CENTER_LEFT);
        PageMargins.keep(row, 0.25, 0.25);
        return row;
    }
}
