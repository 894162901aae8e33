package org.balancingact.app.room.presenter;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.geometry.Rectangle2D;
import javafx.stage.Window;
import org.balancingact.app.room.projector.ProjectorWindow;
import org.balancingact.app.room.projector.ScreenPlace;
import org.balancingact.app.room.projector.Screens;
import org.balancingact.i18n.Messages;

/** Where the room looks: at a window of its own, which fills a second screen where there is one, or at the main window. */
final class BigScreen {
    private static final Messages MESSAGES = Messages.of("room");

    private final Screens screens;
    private final Function<Runnable, ProjectorWindow> maker;
    private final Consumer<String> notices;
    private final ReadOnlyBooleanWrapper apart = new ReadOnlyBooleanWrapper();
    private final InvalidationListener changed = change -> look();
    private Optional<MainWindow> main = Optional.empty();
    private Optional<ProjectorWindow> window = Optional.empty();
    private Optional<Rectangle2D> screen = Optional.empty();

    /**
     * @param maker   makes the window of the big screen, which tells when it was closed
     * @param notices what the facilitator must know of it
     */
    BigScreen(Screens screens, Function<Runnable, ProjectorWindow> maker, Consumer<String> notices) {
        this.screens = screens;
        this.maker = maker;
        this.notices = notices;
    }

    /** Whether the room looks at another window than the main one. */
    ReadOnlyBooleanProperty apartProperty() {
        return apart.getReadOnlyProperty();
    }

    void begin(Window mainWindow) {
        main = Optional.of(new MainWindow(mainWindow));
        screens.listen(changed);
        second().ifPresent(this::fill);
    }

    void end() {
        screens.forget(changed);
        close();
    }

    private Optional<Rectangle2D> second() {
        return main.flatMap(here -> ScreenPlace.choose(screens.now(), here.place()));
    }

    /** A screen has come or gone. */
    private void look() {
        List<Rectangle2D> now = screens.now();
        if (window.isPresent() && screen.filter(now::contains).isEmpty()) {
            close();
            notices.accept(MESSAGES.text("screen.gone"));
        }
        if (window.isEmpty()) {
            second().ifPresent(this::fill);
        }
    }

    private void fill(Rectangle2D wanted) {
        open().fill(wanted);
        screen = Optional.of(wanted);
        main.ifPresent(MainWindow::maximise);
    }

    private ProjectorWindow open() {
        ProjectorWindow opened = window.orElseGet(() -> maker.apply(this::forget));
        window = Optional.of(opened);
        apart.set(true);
        return opened;
    }

    /** Each window goes where the other was; one that was closed is opened again. */
    void swap() {
        if (window.isEmpty() || screen.isEmpty()) {
            show();
            return;
        }
        main.flatMap(here -> ScreenPlace.own(screens.now(), here.place())).filter(own -> screen.filter(own::equals).isEmpty())
                .ifPresent(own -> {
            Rectangle2D other = screen.get();
            window.get().beWindow(other);
            main.get().moveTo(other);
            fill(own);
        });
    }

    /** Shows the room on its own screen, or says that there is none. */
    void show() {
        second().ifPresentOrElse(this::fill, () -> notices.accept(MESSAGES.text("screen.only")));
    }

    /** A window that can be shared in a call, or as before. */
    void toggleWindow() {
        if (window.filter(open -> !open.isFilling()).isPresent()) {
            close();
            second().ifPresent(this::fill);
        } else {
            main.flatMap(here -> ScreenPlace.own(screens.now(), here.place())).ifPresent(own -> {
                open().beWindow(own);
                screen = Optional.of(own);
            });
        }
    }

    private void close() {
        window.ifPresent(ProjectorWindow::close);
        forget();
    }

    private void forget() {
        window = Optional.empty();
        screen = Optional.empty();
        apart.set(false);
    }
}
