package org.balancingact.app.control;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.TransferMode;

/** Lets files be dropped on a node; the first of them is taken. */
public final class FileDrop {
    private FileDrop() {}

    public static void on(Node node, Consumer<Path> taken) {
        node.setOnDragOver(event -> {
            if (event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY);
            }
            event.consume();
        });
        node.setOnDragDropped(event -> {
            event.getDragboard().getFiles().stream().findFirst().ifPresent(file -> taken.accept(file.toPath()));
            event.setDropCompleted(true);
            event.consume();
        });
    }
}
