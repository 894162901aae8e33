package org.balancingact.app.nav;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.collections.ListChangeListener;
import org.junit.jupiter.api.Test;

class NoticesTest {
    @Test
    void whoeverListensGoesOnHearingOfNotices() {
        Notices notices = new Notices();
        List<String> heard = new ArrayList<>();
        notices.pending().addListener((ListChangeListener<String>) change -> heard.add(String.join(" ", change.getList())));
        System.gc();
        notices.tell("Mind the gap.");
        assertThat(heard).containsExactly("Mind the gap.");
    }

    @Test
    void aDismissedNoticeIsGone() {
        Notices notices = new Notices();
        notices.tell("One.");
        notices.tell("Two.");
        notices.dismiss("One.");
        assertThat(notices.pending()).containsExactly("Two.");
    }
}
