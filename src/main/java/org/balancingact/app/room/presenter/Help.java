package org.balancingact.app.room.presenter;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.balancingact.app.control.Buttons;
import org.balancingact.app.control.Page;
import org.balancingact.app.control.Paragraph;
import org.balancingact.app.style.Styles;
import org.balancingact.i18n.Messages;

/** What the facilitator can look up while the room waits. */
enum Help {
    /** The keys of both windows. */
    KEYS(List.of("next", "back", "blank", "freeze", "hands", "undo", "time", "join", "notes", "screen", "look", "help")),
    /** What to try when no phone gets in. */
    PHONES(List.of());

    private static final Messages MESSAGES = Messages.of("room");
    private static final int REASONS = 5;
    /** Keys that do nothing where nobody votes. */
    private static final Set<String> OF_VOTES = Set.of("hands", "undo", "time");

    private final List<String> lines;

    Help(List<String> lines) {
        this.lines = lines;
    }

    /** @param close leads back to the room */
    Page page(RoomViewModel model, Runnable close) {
        return new HelpPage(this, model, close);
    }

    private static final class HelpPage extends Page {
        HelpPage(Help help, RoomViewModel model, Runnable close) {
            setId("room-help");
            VBox page = Styles.on(new VBox(Paragraph.title(MESSAGES.text("help.title." + help.name().toLowerCase(Locale.ROOT)))),
                    "room-page");
            if (help == PHONES) {
                page.getChildren().add(new NetworkBox(model));
            }
            help.lines.stream().filter(line -> model.tables().isEmpty() || !OF_VOTES.contains(line)).forEach(line -> page.getChildren().add(key(line)));
            if (help == PHONES) {
                IntStream.rangeClosed(1, REASONS).forEach(line -> page.getChildren().add(
                        new Paragraph(MESSAGES.text("help.numbered", line, MESSAGES.text("help." + line)))));
            }
            page.getChildren().add(Buttons.named("close-help", Buttons.secondary(MESSAGES.text("help.close"), close)));
            setSections(page);
        }

        private static HBox key(String line) {
            Paragraph words = new Paragraph(MESSAGES.text("does." + line));
            HBox.setHgrow(words, Priority.ALWAYS);
            Paragraph keys = Styles.on(new Paragraph(MESSAGES.text("keys." + line), Styles.STRONG), "key-names");
            return Styles.on(new HBox(keys, words), "key-line");
        }
    }
}
