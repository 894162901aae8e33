package org.balancingact.app.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BackgroundTest {
    private final Background background = Background.sameThread();
    private final List<String> log = new ArrayList<>();

    @Test
    void theResultIsHandedOn() {
        background.run(() -> 40 + 2).then(result -> log.add("got " + result)).start();
        assertThat(log).containsExactly("got 42");
    }

    @Test
    void aFailureGoesWhereItIsExpected() {
        background.run(() -> {
            throw new IllegalStateException("no");
        }).then(done -> log.add("done")).otherwise(failure -> log.add(failure.getMessage())).start();
        assertThat(log).containsExactly("no");
    }

    @Test
    void anUnexpectedFailureIsNotSwallowed() {
        assertThatThrownBy(() -> background.run(() -> {
            throw new IllegalStateException("no");
        }).start()).hasMessage("no");
    }
}
