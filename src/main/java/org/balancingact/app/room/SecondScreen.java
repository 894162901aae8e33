package org.balancingact.app.room;

import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.Button;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.balancingact.app.control.Buttons;
import org.balancingact.app.control.Paragraph;
import org.balancingact.app.room.projector.ProjectorWindow;
import org.balancingact.app.room.projector.ScreenPlace;
import org.balancingact.app.room.projector.Screens;
import org.balancingact.app.room.projector.TestPicture;
import org.balancingact.app.style.Theme;
import org.balancingact.i18n.Messages;

/** Whether there is a screen for the room, as it is now, and a picture to set it by. */
final class SecondScreen extends VBox {
    private static final Messages MESSAGES = Messages.of("room");

    private final Screens screens;
    private final Theme theme;
    private final Paragraph words = new Paragraph("");
    private final Button test = Buttons.named("test-picture-button", Buttons.secondary("", this::toggle));
    private final InvalidationListener changed = change -> look();
    private Optional<ProjectorWindow> picture = Optional.empty();

    SecondScreen(Screens screens, Theme theme) {
        this.screens = screens;
        this.theme = theme;
        words.setId("second-screen");
        test.managedProperty().bind(test.visibleProperty());
        getStyleClass().add("presenter-words");
        getChildren().setAll(words, test);
    }

    void begin() {
        screens.listen(changed);
        look();
    }

    void end() {
        screens.forget(changed);
        hide();
    }

    private Optional<Rectangle2D> place() {
        Window own = getScene().getWindow();
        return ScreenPlace.choose(screens.now(), ScreenPlace.of(own));
    }

    private void look() {
        Optional<Rectangle2D> found = place();
        words.setText(found.map(screen -> MESSAGES.text("setup.screen.found", (int) screen.getWidth(), (int) screen.getHeight()))
                .orElseGet(() -> MESSAGES.text("screen.only")));
        if (found.isEmpty()) {
            hide();
        }
        test.setVisible(found.isPresent());
        name();
    }

    private void name() {
        test.setText(MESSAGES.text(picture.isPresent() ? "test.hide" : "test.show"));
    }

    private void toggle() {
        if (picture.isPresent()) {
            hide();
        } else {
            place().ifPresent(screen -> {
                ProjectorWindow window = new ProjectorWindow(new TestPicture(), MESSAGES.text("test.title"), theme, this::pressed, this::forget);
                window.fill(screen);
                picture = Optional.of(window);
            });
        }
        name();
    }

    /** Any key on the picture takes it away. */
    private void pressed(KeyEvent event) {
        if (event.getEventType() == KeyEvent.KEY_PRESSED) {
            event.consume();
            hide();
        }
    }

    private void hide() {
        picture.ifPresent(ProjectorWindow::close);
        forget();
    }

    private void forget() {
        picture = Optional.empty();
        name();
    }
}
