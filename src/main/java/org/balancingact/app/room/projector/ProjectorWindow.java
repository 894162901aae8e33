package org.balancingact.app.room.projector;

import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Rectangle2D;
import javafx.scene.Cursor;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.balancingact.app.nav.Keyboard;
import org.balancingact.app.style.Look;
import org.balancingact.app.style.Theme;
import org.balancingact.i18n.Language;

/** The window on the screen that the room looks at. Its keys are those of the presenter: a click into it must not lose the clicker. */
public final class ProjectorWindow {
    private static final Duration CURSOR = Duration.seconds(2);
    /** Of its screen, where it is a window among others. */
    private static final double SHARE = 0.6;

    private final Stage stage = new Stage();
    private final Scene scene;
    private boolean filling;

    /**
     * @param seen  fills the window
     * @param title of the window
     * @param theme of the program: the toolkit's own controls have one look at a time
     * @param keys  takes what is pressed and released
     * @param gone  called when it was closed by its own means
     */
    public ProjectorWindow(Region seen, String title, Theme theme, Consumer<KeyEvent> keys, Runnable gone) {
        scene = new Scene(new StackPane(seen), ProjectorView.WIDTH / 2, ProjectorView.LINES / 2);
        Look.follow(scene, new SimpleObjectProperty<>(theme), new SimpleIntegerProperty(100));
        Keyboard.read(scene, Language.machine());
        scene.addEventFilter(KeyEvent.ANY, keys::accept);
        hideCursor();
        stage.setTitle(title);
        stage.setScene(scene);
        stage.setFullScreenExitHint("");
        stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
        stage.setOnCloseRequest(asked -> gone.run());
    }

    private void hideCursor() {
        PauseTransition rest = new PauseTransition(CURSOR);
        rest.setOnFinished(rested -> scene.setCursor(Cursor.NONE));
        scene.addEventFilter(MouseEvent.ANY, moved -> {
            scene.setCursor(Cursor.DEFAULT);
            rest.playFromStart();
        });
        rest.play();
    }

    /** Fills the screen. It goes there first: full screen is where a window is. */
    public void fill(Rectangle2D screen) {
        filling = true;
        stage.setFullScreen(false);
        place(screen, 1);
        stage.show();
        stage.setFullScreen(true);
    }

    /** A window like others, which can be shared in a call. */
    public void beWindow(Rectangle2D screen) {
        filling = false;
        stage.setFullScreen(false);
        place(screen, SHARE);
        stage.show();
    }

    private void place(Rectangle2D screen, double share) {
        stage.setX(screen.getMinX() + screen.getWidth() * (1 - share) / 2);
        stage.setY(screen.getMinY() + screen.getHeight() * (1 - share) / 2);
        stage.setWidth(screen.getWidth() * share);
        stage.setHeight(screen.getHeight() * share);
    }

    /** Whether it fills its screen. */
    public boolean isFilling() {
        return filling;
    }

    public Stage stage() {
        return stage;
    }

    public void close() {
        stage.close();
    }
}
