package org.balancingact.app;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.balancingact.app.nav.Screen;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** Which of the screens and nodes that a test has met can still be reached from anywhere. */
public final class Lifetimes {
    private static final int MOST_SECONDS = 20;

    private final Set<Object> met = Collections.newSetFromMap(new WeakHashMap<>());
    private int count;

    /** The screen and all that it shows or has made ahead. What a screen shows listens to its view model, which so is counted with it. */
    public void note(Screen screen) {
        note((Object) screen);
        noteAll(screen.view());
        screen.bar().ifPresent(this::noteAll);
    }

    private void noteAll(Node node) {
        note(node);
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(this::noteAll);
        }
    }

    public void note(Object... things) {
        count += (int) Stream.of(things).filter(met::add).count();
    }

    public int count() {
        return count;
    }

    /** What is left of them after collection, which goes on until it is no more than so many or has had time enough. */
    public List<String> reachable(int atMost) {
        forgetEvents();
        try {
            WaitForAsyncUtils.waitFor(MOST_SECONDS, TimeUnit.SECONDS, () -> {
                System.gc();
                return alive().size() <= atMost;
            });
        } catch (TimeoutException held) {
            // What is held is told.
        }
        return alive();
    }

    /** TestFX keeps all events of the stage, with the nodes they went to; for a stage registered anew it begins to keep them anew. */
    private static void forgetEvents() {
        try {
            FxToolkit.registerStage(FxToolkit.toolkitContext()::getRegisteredStage);
        } catch (TimeoutException slow) {
            throw new AssertionError(slow);
        }
    }

    private List<String> alive() {
        return List.copyOf(met).stream().map(Object::toString).toList();
    }
}
