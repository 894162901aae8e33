package org.balancingact.app;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.balancingact.app.task.Background;
import org.balancingact.journal.store.DataFolder;
import org.testfx.api.FxRobot;

/** The whole program in a window of a test; everything happens at once and nothing fades. */
public final class Window implements AutoCloseable {
    private final AppContext context;
    private final Stage stage;

    private Window(AppContext context, Stage stage) {
        this.context = context;
        this.stage = stage;
    }

    public static Window open(Stage stage, Path folder) {
        return open(stage, folder, 1280, 800);
    }

    public static Window open(Stage stage, Path folder, int width, int height) {
        return open(stage, folder, new Leisurely(), width, height);
    }

    /** The same, at the times of that clock. */
    public static Window open(Stage stage, Path folder, Clock clock) {
        return open(stage, folder, clock, 1280, 800);
    }

    private static Window open(Stage stage, Path folder, Clock clock, int width, int height) {
        AppContext context = new AppContext(new DataFolder(folder), clock, () -> Film.SEED, Background::sameThread);
        context.settings().reducedMotionProperty().set(true);
        App.open(stage, context);
        // The stage is shared by all tests and keeps the size and place that an earlier one gave it.
        stage.setX(0);
        stage.setY(0);
        stage.setWidth(width);
        stage.setHeight(height);
        return new Window(context, stage);
    }

    public AppContext context() {
        return context;
    }

    public Stage stage() {
        return stage;
    }

    public Scene scene() {
        return stage.getScene();
    }

    /** Whether something that fits the selector is seen; pages that have been made ahead are not. */
    public static boolean isThere(FxRobot robot, String selector) {
        return robot.lookup(selector).match(Window::isSeen).tryQuery().isPresent();
    }

    /** Whether the node and all that it lies in are visible. */
    public static boolean isSeen(Node node) {
        return Stream.iterate(node, Objects::nonNull, Node::getParent).allMatch(Node::isVisible);
    }

    public static <T extends Node> T node(FxRobot robot, String selector) {
        return robot.lookup(selector).query();
    }

    /** Whether the whole node lies within the window. */
    public boolean shows(Node node) {
        return node.isVisible() && scene().getRoot().getLayoutBounds().contains(node.localToScene(node.getLayoutBounds()));
    }

    /** As by its player: what is on the screen is hidden first. */
    @Override
    public void close() {
        Mounted.close();
        context.close();
    }
}
