package org.balancingact.app;

import java.util.Locale;
import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.balancingact.app.nav.Keyboard;
import org.balancingact.app.nav.Screen;
import org.balancingact.app.style.FocusRing;
import org.balancingact.app.style.Look;
import org.balancingact.app.style.Theme;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** Shows one component or screen alone, dressed as in the program. */
public final class Mounted {
    /** So many passes are enough for every screen. */
    private static final int PASSES = 4;
    private static final long MOST_MILLISECONDS = 10_000;

    private Mounted() {}

    public static void show(Stage stage, Parent component, int width, int height) {
        Look.loadFonts();
        Scene scene = new Scene(component, width, height);
        Keyboard.read(scene, Locale.UK);
        Look.follow(scene, new SimpleObjectProperty<>(Theme.LIGHT), new SimpleIntegerProperty(100));
        FocusRing.follow(scene);
        // The stage is shared by all tests and keeps what an earlier one gave it: size, least size, place. It is hidden first, since
        // a stage that shows takes another size only at the next pulse, and fails to be painted if that comes in between.
        stage.setOnHiding(null);
        stage.hide();
        stage.setFullScreen(false);
        stage.setMaximized(false);
        stage.centerOnScreen();
        stage.setScene(scene);
        stage.setMinWidth(0);
        stage.setMinHeight(0);
        stage.setWidth(width);
        stage.setHeight(height);
        stage.show();
    }

    /** Shows a screen without its bar. It is hidden when another one comes, and by {@link #close()}. */
    public static void open(Stage stage, Screen screen, int width, int height) {
        hide(stage);
        show(stage, (Parent) screen.view(), width, height);
        stage.setOnHiding(event -> screen.hidden());
    }

    /** Brings a screen to the front of what is shown, as the program does. It is hidden when another one comes, and when the test is over. */
    public static void bring(BorderPane frame, Screen screen) {
        Stage stage = (Stage) frame.getScene().getWindow();
        hide(stage);
        stage.setOnHiding(event -> screen.hidden());
        frame.setTop(screen.bar().orElse(null));
        frame.setCenter(screen.view());
        settle(frame);
        screen.shown();
        settle(frame);
    }

    /** The screen that is shown leaves the front, though the window stays. */
    private static void hide(Stage stage) {
        Optional.ofNullable(stage.getOnHiding()).ifPresent(hide -> hide.handle(new WindowEvent(stage, WindowEvent.WINDOW_HIDING)));
    }

    /** Hides what is shown, if anything is, as by its player: before what it writes to is closed. */
    public static void close() {
        Optional.ofNullable(FxToolkit.toolkitContext().getRegisteredStage()).ifPresent(stage ->
                WaitForAsyncUtils.waitForAsyncFx(MOST_MILLISECONDS, () -> {
                    stage.hide();
                    stage.setOnHiding(null);
                }));
    }

    /**
     * Lays out until nothing moves any more: sizes in em and wrapped text take some passes, and no test waits for the pulses. From
     * whatever thread it is called, it is done on the one that draws: elsewhere it goes well only while nothing is to be drawn.
     */
    public static void settle(Parent root) {
        if (!Platform.isFxApplicationThread()) {
            WaitForAsyncUtils.waitForAsyncFx(MOST_MILLISECONDS, () -> settle(root));
            return;
        }
        for (int pass = 0; pass < PASSES; pass++) {
            root.applyCss();
            root.layout();
        }
    }
}
