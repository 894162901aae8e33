package org.balancingact.app.library;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.balancingact.app.control.Buttons;
import org.balancingact.app.control.Paragraph;
import org.balancingact.i18n.Messages;
import org.balancingact.scenario.json.ScenarioCard;

/** What authors need: their own files, and all that can happen in a scenario. Apart from the cards, since it tells how stories end. */
final class AuthorsPart extends VBox {
    private final Messages messages = Messages.of("library");

    /** @param fileChooser asks the user for a scenario file; empty where none was picked */
    AuthorsPart(List<ScenarioCard> scenarios, LibraryViewModel model, Supplier<Optional<Path>> fileChooser) {
        FlowPane tools = new FlowPane(
                tool("examine-file", messages.text("examine-file"), () -> fileChooser.get().ifPresent(model::examine)));
        for (ScenarioCard scenario : scenarios) {
            tools.getChildren().add(tool("examine-" + scenario.id(), messages.text("authors.examine", scenario.title()),
                    () -> model.examine(scenario)));
        }
        tools.getStyleClass().add("author-tools");
        setId("for-authors");
        getStyleClass().add("library-part");
        getChildren().setAll(Paragraph.section(messages.text("authors.title")), Paragraph.note(messages.text("authors.note")), tools);
    }

    private static Button tool(String id, String words, Runnable action) {
        return Buttons.named(id, Buttons.text(words, action));
    }
}
