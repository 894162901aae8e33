package org.balancingact.room.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.balancingact.journal.RoomStep;
import org.balancingact.journal.store.MemoryJournal;
import org.balancingact.play.FailingJournal;
import org.balancingact.room.Led;
import org.balancingact.room.Verb.Plain;
import org.balancingact.room.web.Browser.Page;
import org.junit.jupiter.api.Test;

/** An evening on phones, with the script and without it. */
class PhonesVoteTest {
    private static final String SCRIPT = "X-Part: 1";

    @Test
    void aPhoneComesInVotesChangesItsMindAndIsClosedOut() {
        try (OpenedRoom room = OpenedRoom.of(Led.at(RoomStep.READING, new MemoryJournal()))) {
            Browser phone = room.phone("127.0.0.2");
            Page page = phone.join();
            assertThat(page.said()).isEqualTo("Look at the big screen. The options come when the vote opens.");
            assertThat(page.options()).isEmpty();
            room.take(Plain.OPEN);
            Page voting = phone.get("/");
            assertThat(voting.options()).isEqualTo(room.state().offered());
            Page voted = phone.vote(voting, voting.options().get(1), SCRIPT);
            assertThat(voted.status()).isEqualTo(200);
            assertThat(voted.said()).isEqualTo("Your vote: B. Tap another one to change it, until the vote is closed.");
            assertThat(phone.vote(voting, voting.options().get(0)).header("Location")).as("without the script").contains("/");
            assertThat(room.state().votes().orElseThrow().counts()).startsWith(1, 0);
            room.take(Plain.CLOSE);
            Page late = phone.vote(voting, voting.options().get(1), SCRIPT);
            assertThat(late.status()).isEqualTo(409);
            assertThat(late.said()).isEqualTo("The vote is closed. Your vote: A.");
            assertThat(phone.get("/").said()).as("after a reload").isEqualTo("The vote is closed. Your vote: A.");
            assertThat(room.state().votes().orElseThrow().counts()).startsWith(1, 0);
        }
    }

    @Test
    void whoHasVotedIsAskedHowSureAndMayBeAskedAgainAfterAnotherVote() {
        try (OpenedRoom room = OpenedRoom.of(Led.askingSure(RoomStep.VOTING, new MemoryJournal()))) {
            Browser phone = room.phone("127.0.0.2");
            Page voting = phone.join();
            assertThat(voting.body()).as("first the vote").doesNotContain("How sure");
            Page voted = phone.vote(voting, voting.options().get(1), SCRIPT);
            assertThat(voted.body()).contains("<legend>How sure are you, from 1 (not at all) to 5 (very)?</legend>",
                    "name=\"option\" value=\"" + voting.options().get(1) + "\"", "name=\"sure\" value=\"5\" aria-pressed=\"false\"");
            String sure = "round=1&key=" + voting.field("key") + "&option=" + voting.options().get(1) + "&sure=";
            Page said = phone.post("/vote", sure + "4", SCRIPT);
            assertThat(said.said()).isEqualTo("Your vote: B. How sure you are: 4 of 5. Both can be changed until the vote is closed.");
            assertThat(said.body()).contains("name=\"sure\" value=\"4\" aria-pressed=\"true\"");
            assertThat(said.header("X-Version")).as("its other tabs hear of it").isNotEqualTo(voted.header("X-Version"));
            assertThat(phone.post("/vote", sure + "2").header("Location")).as("without the script").contains("/");
            assertThat(phone.get("/").said()).contains("How sure you are: 2 of 5.");
            assertThat(phone.vote(voting, voting.options().get(0), SCRIPT).body()).contains("Your vote: A. Tap another", "How sure are you").doesNotContain("sure\" value=\"2\" aria-pressed=\"true\"");
            room.take(Plain.CLOSE);
            assertThat(phone.get("/").body()).doesNotContain("How sure");
        }
    }

    @Test
    void votesArePlayedAndEachPhoneIsToldItsOwn() {
        try (OpenedRoom room = OpenedRoom.of(Led.at(RoomStep.READING, new MemoryJournal()))) {
            List<Browser> phones = IntStream.rangeClosed(2, 4).mapToObj(k -> room.phone("127.0.0." + k)).toList();
            phones.forEach(Browser::join);
            room.take(Plain.OPEN);
            for (int k = 0; k < 3; k++) {
                Page page = phones.get(k).get("/");
                phones.get(k).vote(page, page.options().get(k == 0 ? 0 : 1));
            }
            room.take(Plain.NEXT);
            room.take(Plain.NEXT);
            assertThat(phones.get(0).get("/").said()).isEqualTo("Look at the big screen.");
            room.take(Plain.NEXT);
            assertThat(phones.get(0).get("/").said()).isEqualTo("The room plays B. You voted A.");
            assertThat(phones.get(1).get("/").said()).isEqualTo("The room plays B. That was your vote, too.");
        }
    }

    @Test
    void aPhoneThatWaitsIsToldAtOnceWhenTheRoomGoesOnAndNotWhenOthersVote() throws Exception {
        try (OpenedRoom room = OpenedRoom.holding(new MemoryJournal())) {
            Browser waiting = room.phone("127.0.0.2");
            waiting.join();
            Browser other = room.phone("127.0.0.3");
            other.join();
            room.take(Plain.NEXT);
            room.take(Plain.NEXT);
            room.take(Plain.NEXT);
            Page page = waiting.get("/?v=old", SCRIPT);
            String version = page.header("X-Version").orElseThrow();
            CompletableFuture<Page> news = CompletableFuture.supplyAsync(() -> waiting.get("/?v=" + version, SCRIPT));
            other.vote(other.get("/"), page.options().get(0));
            assertThat(news).isNotDone();
            room.take(Plain.CLOSE);
            assertThat(news.join().said()).isEqualTo("The vote is closed.");
        }
    }

    @Test
    void aPhoneThatSleptOrCameLateSeesTheRoomAsItIs() {
        try (OpenedRoom room = OpenedRoom.of(Led.at(RoomStep.VOTING, new MemoryJournal()))) {
            Browser sleeper = room.phone("127.0.0.2");
            Page shown = sleeper.join();
            sleeper.vote(shown, shown.options().get(2));
            room.take(Plain.NEXT);
            room.take(Plain.TALK);
            assertThat(sleeper.get("/?v=" + shown.field("round"), SCRIPT).said()).contains("Your first vote: C.");
            assertThat(room.phone("127.0.0.3").join().said()).isEqualTo("Talk with the people around you. Then the vote opens again.");
            room.take(Plain.AGAIN);
            Browser late = room.phone("127.0.0.4");
            Page voting = late.join();
            assertThat(late.vote(voting, voting.options().get(0)).status()).isEqualTo(303);
            assertThat(sleeper.vote(shown, shown.options().get(0), SCRIPT).status()).as("a vote for the round before").isEqualTo(409);
        }
    }

    @Test
    void nothingThatIsSentBeforeTheRevealTellsCountsStyleOrDemand() {
        StringBuilder sent = new StringBuilder();
        try (OpenedRoom room = OpenedRoom.of(Led.at(RoomStep.READING, new MemoryJournal()))) {
            Browser phone = room.phone("127.0.0.2");
            sent.append(phone.join());
            room.take(Plain.OPEN);
            Page page = phone.get("/");
            sent.append(page).append(phone.vote(page, page.options().get(0), SCRIPT));
            room.take(Plain.CLOSE);
            sent.append(phone.get("/"));
            room.take(Plain.REVEAL);
            sent.append(phone.get("/"));
        }
        assertThat(sent.toString().toLowerCase(Locale.ROOT)).doesNotContain("leader", "manager", "demand", "sound", "poor", "votes", "1 of");
    }

    @Test
    void aVoteThatCouldNotBeKeptIsNotAcknowledgedAndMayBeSentAgain() {
        FailingJournal disk = new FailingJournal(new MemoryJournal());
        try (OpenedRoom room = OpenedRoom.of(Led.at(RoomStep.VOTING, disk.journal()))) {
            Browser phone = room.phone("127.0.0.2");
            Page page = phone.join();
            disk.setFull(true);
            assertThat(phone.vote(page, page.options().get(0), SCRIPT).status()).isEqualTo(503);
            assertThat(room.state().round().orElseThrow().votes()).isEmpty();
            disk.setFull(false);
            assertThat(phone.vote(page, page.options().get(0), SCRIPT).status()).isEqualTo(200);
            assertThat(room.state().round().orElseThrow().votes()).hasSize(1);
        }
    }

    @Test
    void theRoomIsGuessedAboutAndTakenHome() {
        try (OpenedRoom room = OpenedRoom.of(Led.at(RoomStep.DEBRIEF, new MemoryJournal()))) {
            Browser phone = room.phone("127.0.0.2");
            Page guess = phone.join();
            assertThat(guess.body()).contains("In how many decisions did we lead?", "The number of decisions").doesNotContain("What do we do?");
            assertThat(phone.vote(guess, "3", SCRIPT).said()).startsWith("Your vote: 3.");
            while (room.state().step() == RoomStep.DEBRIEF) {
                room.take(Plain.NEXT);
            }
            assertThat(phone.get("/").body()).containsPattern("class=\"code\">[0-9A-Z -]{10,}<");
        }
    }

    @Test
    void aPhoneSaysWhetherADecisionWasLeadingOrManaging() {
        try (OpenedRoom room = OpenedRoom.of(Led.tagging(new MemoryJournal()))) {
            Browser phone = room.phone("127.0.0.2");
            Page asked = phone.join();
            assertThat(asked.options()).containsExactly("leader", "manager");
            assertThat(asked.body()).contains("Was that leading or managing?", ">Leading<", ">Managing<");
            assertThat(phone.vote(asked, "manager", SCRIPT).said()).isEqualTo("Your vote: B. Tap another one to change it, until the vote is closed.");
            assertThat(room.state().votes().orElseThrow().counts()).containsExactly(0, 1);
            room.take(Plain.NEXT);
            assertThat(phone.get("/").options()).isEmpty();
            room.take(Plain.NEXT);
            assertThat(phone.get("/").options()).as("about the next one").hasSize(2);
        }
    }

    @Test
    void whoeverWaitsWhenTheRoomIsClosedIsToldAndThenNothingListens() {
        OpenedRoom room = OpenedRoom.holding(new MemoryJournal());
        Browser phone = room.phone("127.0.0.2");
        String version = phone.join().body().replaceAll("(?s).*data-version=\"([^\"]*)\".*", "$1");
        CompletableFuture<Page> news = CompletableFuture.supplyAsync(() -> phone.get("/?v=" + version, SCRIPT));
        room.take(Plain.END);
        assertThat(news.join().said()).isEqualTo("This room is closed. Thank you.");
        room.close();
        assertThatThrownBy(() -> phone.get("/")).isInstanceOf(UncheckedIOException.class).hasCauseInstanceOf(ConnectException.class);
    }

    @Test
    void aConnectionStaysForTheNextRequest() throws IOException {
        try (OpenedRoom room = OpenedRoom.of(Led.open(new MemoryJournal()))) {
            Browser phone = room.phone("127.0.0.2");
            try (var line = phone.line()) {
                List<Integer> statuses = new ArrayList<>();
                for (int k = 0; k < 3; k++) {
                    line.getOutputStream().write(("GET / HTTP/1.1\r\nHost: " + phone.host() + "\r\n\r\n").getBytes(java.nio.charset.StandardCharsets.US_ASCII));
                    statuses.add(Browser.read(line.getInputStream()).status());
                }
                assertThat(statuses).containsExactly(200, 200, 200);
            }
        }
    }
}
