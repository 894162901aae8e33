package org.balancingact.app.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import org.balancingact.i18n.Told;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class BackgroundTest {
    private final List<String> log = new ArrayList<>();
    private final List<Throwable> unheard = new ArrayList<>();
    private final Background background = Background.sameThread(unheard::add);

    private static final class Foreseen extends RuntimeException implements Told {
        private static final long serialVersionUID = 1L;

        Foreseen(String sentence) {
            super(sentence);
        }
    }

    @Test
    void settlingWaitsForAllThatWasStarted() {
        Background thread = Background.thread("settling", unheard::add);
        List<String> done = Collections.synchronizedList(new ArrayList<>());
        for (int k = 0; k < 1000; k++) {
            thread.run(() -> done.add("done")).start();
        }
        thread.settle(60);
        assertThat(done).hasSize(1000);
    }

    @Test
    void theResultIsHandedOn() {
        background.run(() -> 40 + 2).then(result -> log.add("got " + result)).start();
        assertThat(log).containsExactly("got 42");
        assertThat(unheard).isEmpty();
    }

    @Test
    void aFailureGoesWhereItIsExpectedInWords() {
        background.run(() -> {
            throw new Foreseen("The disk is full.");
        }).then(done -> log.add("done")).otherwise(log::add).start();
        assertThat(log).containsExactly("The disk is full.");
        assertThat(unheard).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(classes = {OutOfMemoryError.class, StackOverflowError.class, NoClassDefFoundError.class, IllegalStateException.class,
        NullPointerException.class})
    void whateverIsThrownIsToldInWordsForPeople(Class<? extends Throwable> kind) {
        background.run(() -> raise(kind)).otherwise(log::add).start();
        assertThat(log).singleElement().asString().endsWith(".").doesNotContain(kind.getSimpleName(), "Exception", "null");
    }

    @ParameterizedTest
    @ValueSource(classes = {OutOfMemoryError.class, IllegalStateException.class})
    void whatNobodyExpectsIsToldAllTheSame(Class<? extends Throwable> kind) {
        background.run(() -> raise(kind)).start();
        assertThat(unheard).singleElement().isInstanceOf(kind);
    }

    @Test
    void whatTheResultBreaksOnTheThreadThatDrawsIsToldToo() {
        background.run(() -> 1).then(result -> raise(StackOverflowError.class)).start();
        background.run(() -> raise(OutOfMemoryError.class)).otherwise(words -> raise(IllegalStateException.class)).start();
        background.show(() -> raise(NullPointerException.class));
        assertThat(unheard).hasSize(3);
    }

    @Test
    void aControlComesBackBeforeAnythingElseHoweverTheWorkEnds() {
        background.run(() -> 1).ended(() -> log.add("back")).then(result -> log.add("result")).start();
        background.run(() -> raise(OutOfMemoryError.class)).ended(() -> log.add("back")).otherwise(words -> log.add("words")).start();
        assertThat(log).containsExactly("back", "result", "back", "words");
    }

    @Test
    void theThreadGoesOnAfterAnError() throws InterruptedException {
        BlockingQueue<String> told = new LinkedBlockingQueue<>();
        Background thread = Background.thread("test", failure -> told.add(failure.getClass().getSimpleName()));
        thread.run(() -> raise(OutOfMemoryError.class)).start();
        thread.run(Thread.currentThread()::getName).then(name -> told.add(Platform.isFxApplicationThread() + "")).start();
        assertThat(told.poll(1, TimeUnit.MINUTES)).isEqualTo("OutOfMemoryError");
        assertThat(told.poll(1, TimeUnit.MINUTES)).isEqualTo("true");
    }

    @Test
    void aTestHearsOfWhatItDoesNotExpect() {
        assertThatThrownBy(() -> Background.sameThread().run(() -> {
            throw new IllegalStateException("no");
        }).start()).hasMessage("no");
    }

    private static void raise(Class<? extends Throwable> kind) {
        try {
            sneak(kind.getConstructor().newInstance());
        } catch (ReflectiveOperationException wrongKind) {
            throw new AssertionError(wrongKind);
        }
    }

    @SuppressWarnings("unchecked")
    private static <T extends Throwable> void sneak(Throwable failure) throws T {
        throw (T) failure;
    }
}
