package org.balancingact.room.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.Map;
import org.balancingact.journal.RoomStep;
import org.balancingact.journal.store.MemoryJournal;
import org.balancingact.room.Led;
import org.balancingact.room.Verb.Plain;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The phone page in a real Chromium, where one is named by {@code -Dbrowser=PATH}. */
class RealBrowserTest {
    private static final String BROWSER = System.getProperty("browser", "");
    private static final String SAID = "document.getElementById('status').textContent";

    @TempDir
    private Path folder;

    @BeforeEach
    void onlyWhereThereIsOne() {
        assumeTrue(!BROWSER.isEmpty(), "no browser was named: -Dbrowser=/usr/bin/chromium runs this test");
    }

    private static String says(String words) {
        return SAID + ".indexOf('" + words + "') >= 0";
    }

    @Test
    void aPhoneJoinsVotesSleepsAndWakes() throws Exception {
        try (OpenedRoom room = OpenedRoom.of(Led.at(RoomStep.READING, new MemoryJournal()));
                Chromium phone = new Chromium(Path.of(BROWSER), folder.resolve("profile"), 320, 640)) {
            String host = room.phones().point().address() + ":" + room.phones().point().port();
            phone.tell("Page.navigate", Map.of("url", "http://" + host + "/" + OpenedRoom.CODE));
            phone.awaitTrue("document.getElementById('status') && " + says("Look at the big screen"));
            assertThat(phone.evaluate("document.documentElement.scrollWidth <= window.innerWidth")).as("nothing is wider than the phone").isEqualTo("true");
            room.take(Plain.OPEN);
            phone.awaitTrue("document.querySelectorAll('button[name=option]').length > 1");
            phone.evaluate("document.querySelectorAll('button[name=option]')[1].click()");
            phone.awaitTrue(says("Your vote: B."));
            assertThat(room.state().votes().orElseThrow().counts().get(1)).isEqualTo(1);
            phone.tell("Page.setWebLifecycleState", Map.of("state", "frozen"));
            room.take(Plain.CLOSE);
            room.take(Plain.TALK);
            phone.tell("Page.setWebLifecycleState", Map.of("state", "active"));
            phone.awaitTrue(says("Your first vote: B."));
        }
    }

    @Test
    void howSureOneIsGoesWithTheVoteTappedLast() throws Exception {
        try (OpenedRoom room = OpenedRoom.of(Led.askingSure(RoomStep.VOTING, new MemoryJournal()));
                Chromium phone = new Chromium(Path.of(BROWSER), folder.resolve("profile"), 320, 640)) {
            String host = room.phones().point().address() + ":" + room.phones().point().port();
            phone.tell("Page.navigate", Map.of("url", "http://" + host + "/" + OpenedRoom.CODE));
            phone.awaitTrue("document.readyState === 'complete' && document.querySelectorAll('button[name=option]').length > 1");
            phone.evaluate("document.querySelectorAll('button[name=option]')[0].click()");
            phone.awaitTrue("document.querySelectorAll('button[name=sure]').length === 5");
            assertThat(phone.evaluate("document.documentElement.scrollWidth <= window.innerWidth")).as("nothing is wider than the phone").isEqualTo("true");
            phone.evaluate("document.querySelectorAll('button[name=option]')[1].click(), document.querySelectorAll('button[name=sure]')[3].click()");
            phone.awaitTrue(says("Your vote: B. How sure you are: 4 of 5."));
            assertThat(room.state().round().orElseThrow().sureness()).containsOnlyKeys(room.state().offered().get(1));
            phone.evaluate("document.querySelector('button[name=sure][value=\"2\"]').focus()");
            phone.evaluate("document.activeElement.click()");
            phone.awaitTrue(says("How sure you are: 2 of 5."));
            assertThat(phone.evaluate("document.activeElement.name + document.activeElement.value")).as("the focus stays").contains("sure2");
        }
    }

    @Test
    void whatIsTappedLastCountsThoughTheRoomTakesSoManyTapsLater() throws Exception {
        try (OpenedRoom room = OpenedRoom.of(Led.askingSure(RoomStep.VOTING, new MemoryJournal()));
                Chromium phone = new Chromium(Path.of(BROWSER), folder.resolve("profile"), 320, 640)) {
            String host = room.phones().point().address() + ":" + room.phones().point().port();
            phone.tell("Page.navigate", Map.of("url", "http://" + host + "/" + OpenedRoom.CODE));
            phone.awaitTrue("document.readyState === 'complete' && document.querySelectorAll('button[name=option]').length > 1");
            phone.evaluate("[0, 2, 0, 2, 0, 2, 0, 2, 0, 2, 0, 2, 0, 2, 1].forEach(function (place) { document.querySelectorAll('button[name=option]')[place].click(); })");
            phone.awaitTrue("document.querySelector('.sending') === null && " + says("Your vote: B."));
            assertThat(room.state().round().orElseThrow().standing()).containsValue(room.state().offered().get(1)).hasSize(1);
        }
    }

    @Test
    void aPhoneWithoutScriptVotesAndSaysHowSureItIs() throws Exception {
        try (OpenedRoom room = OpenedRoom.of(Led.askingSure(RoomStep.VOTING, new MemoryJournal()));
                Chromium phone = new Chromium(Path.of(BROWSER), folder.resolve("profile"), 320, 640)) {
            String host = room.phones().point().address() + ":" + room.phones().point().port();
            phone.tell("Emulation.setScriptExecutionDisabled", Map.of("value", true));
            phone.tell("Page.navigate", Map.of("url", "http://" + host + "/" + OpenedRoom.CODE));
            phone.awaitTrue("document.querySelectorAll('button[name=option]').length > 1");
            phone.evaluate("document.querySelectorAll('button[name=option]')[1].click()");
            phone.awaitTrue("document.querySelectorAll('button[name=sure]').length === 5");
            phone.evaluate("document.querySelector('button[name=sure][value=\"5\"]').click()");
            phone.awaitTrue(says("Your vote: B. How sure you are: 5 of 5."));
            assertThat(room.state().round().orElseThrow().sureness().get(room.state().offered().get(1))).containsExactly(0, 0, 0, 0, 1);
        }
    }

    @Test
    void aTableIsChosenAndPlaysOnByItsScript() throws Exception {
        MemoryJournal journal = new MemoryJournal();
        try (OpenedTables room = new OpenedTables(journal, OpenedTables.begin(journal));
                Chromium phone = new Chromium(Path.of(BROWSER), folder.resolve("profile"), 320, 640)) {
            phone.tell("Page.navigate", Map.of("url", "http://" + room.stranger().host() + "/" + OpenedRoom.CODE));
            phone.awaitTrue("document.getElementById('table') !== null");
            phone.evaluate("document.getElementById('table').value = '12', document.querySelector('form[action=\"/table\"] button').click()");
            phone.awaitTrue(says("You are table 12."));
            room.lead(Plain.NEXT, Plain.NEXT);
            phone.awaitTrue("document.querySelectorAll('input[name=option]').length > 1");
            assertThat(phone.evaluate("document.documentElement.scrollWidth <= window.innerWidth")).as("nothing is wider than the phone").isEqualTo("true");
            phone.evaluate("document.querySelectorAll('input[name=option]')[1].click(), document.querySelector('form button').click()");
            phone.awaitTrue("document.querySelector('form[action=\"/go-on\"]') !== null");
            assertThat(room.table(12).decided()).isEqualTo(1);
            phone.evaluate("document.querySelector('form button').click()");
            phone.awaitTrue("document.querySelectorAll('input[name=option]').length > 1");
        }
    }

    @Test
    void aPhoneThatLostTheNetworkSaysSoAndFindsTheRoomAgain() throws Exception {
        try (OpenedRoom room = OpenedRoom.of(Led.at(RoomStep.VOTING, new MemoryJournal()));
                Chromium phone = new Chromium(Path.of(BROWSER), folder.resolve("profile"), 390, 800)) {
            String host = room.phones().point().address() + ":" + room.phones().point().port();
            phone.tell("Page.navigate", Map.of("url", "http://" + host + "/" + OpenedRoom.CODE));
            phone.awaitTrue("document.querySelectorAll('button[name=option]').length > 1");
            phone.tell("Network.emulateNetworkConditions", network(true));
            phone.awaitTrue("!document.getElementById('contact').hidden");
            room.take(Plain.CLOSE);
            phone.tell("Network.emulateNetworkConditions", network(false));
            phone.awaitTrue(says("The vote is closed."));
            assertThat(phone.evaluate("document.getElementById('contact').hidden")).isEqualTo("true");
        }
    }

    private static Map<String, Object> network(boolean offline) {
        return Map.of("offline", offline, "latency", 0, "downloadThroughput", -1, "uploadThroughput", -1);
    }
}
