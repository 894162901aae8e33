package org.balancingact.app;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** Which of the nodes that a test has met can still be reached from anywhere. */
public final class Lifetimes {
    private static final int MOST_SECONDS = 20;

    private final List<WeakReference<Node>> met = new ArrayList<>();

    public void note(List<Node> nodes) {
        nodes.stream().filter(node -> met.stream().noneMatch(known -> known.refersTo(node))).map(WeakReference::new).forEach(met::add);
    }

    public int count() {
        return met.size();
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
        return met.stream().map(WeakReference::get).filter(Objects::nonNull).map(Node::toString).toList();
    }
}
