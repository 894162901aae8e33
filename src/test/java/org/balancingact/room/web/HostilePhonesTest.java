package org.balancingact.room.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.balancingact.journal.JoinPoint;
import org.balancingact.journal.RoomStep;
import org.balancingact.journal.store.MemoryJournal;
import org.balancingact.play.FailingJournal;
import org.balancingact.room.Led;
import org.balancingact.room.Verb.Plain;
import org.balancingact.room.web.Browser.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody in the same network could try. */
class HostilePhonesTest {
    private OpenedRoom room;
    private Browser phone;
    private Page page;

    @BeforeEach
    void openAVote() {
        room = OpenedRoom.of(Led.at(RoomStep.VOTING, new MemoryJournal()));
        phone = room.phone("127.0.0.2");
        page = phone.join();
    }

    @AfterEach
    void close() {
        room.close();
    }

    private void nothingIsCounted() {
        assertThat(room.state().round().orElseThrow().votes()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Host: evil.example", "Host: 127.0.0.1", "X: y", "Host: HOST\r\nHost: HOST", "Host: localhost:1"})
    void onlyTheExactHostIsAnswered(String line) {
        Page refused = phone.raw("GET / HTTP/1.1\r\n" + line.replace("HOST", phone.host()) + "\r\n\r\n");
        assertThat(refused.status()).isEqualTo(421);
        assertThat(refused.body()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET http://HOST/ HTTP/1.1", "GET / HTTP/1.0", "GET /", "nonsense", "GET  / HTTP/1.1", "GET / HTTP/2", "GET /\u0001 HTTP/1.1"})
    void otherFormsOfRequestsAreRefusedWithoutABody(String line) {
        Page refused = phone.raw(line.replace("HOST", phone.host()) + "\r\nHost: " + phone.host() + "\r\n\r\n");
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body()).isEmpty();
    }

    @Test
    void nobodyVotesWithoutASeatOrWithTheKeyOfAnother() {
        Browser other = room.phone("127.0.0.3");
        Page others = other.join();
        String option = page.options().get(0);
        Browser stranger = room.phone("127.0.0.4");
        assertThat(stranger.vote(page, option).status()).isEqualTo(403);
        stranger.setCookie("seat=AAAAAAAAAAAAAAAAAAAAAA");
        assertThat(stranger.vote(page, option).status()).isEqualTo(403);
        assertThat(phone.vote(others, option).status()).isEqualTo(403);
        assertThat(phone.vote(page, option, "Origin: http://evil.example").status()).isEqualTo(403);
        assertThat(phone.vote(page, option, "Origin: null").status()).isEqualTo(403);
        nothingIsCounted();
        assertThat(phone.vote(page, option, "Origin: http://" + phone.host()).status()).isEqualTo(303);
    }

    @Test
    void aVoteIsAFormForWhatIsOpenAndNothingElse() {
        String option = page.options().get(0);
        String key = "&key=" + page.field("key");
        assertThat(phone.get("/vote?round=1" + key + "&option=" + option).status()).isEqualTo(405);
        assertThat(phone.post("/vote", "round=99" + key + "&option=" + option).status()).isEqualTo(409);
        assertThat(phone.post("/vote", "round=1" + key + "&option=elsewhere").status()).isEqualTo(400);
        assertThat(phone.post("/vote", "round=one" + key + "&option=" + option).status()).isEqualTo(400);
        assertThat(phone.post("/vote", "round=1" + key + "&option=%zz").status()).isEqualTo(400);
        assertThat(phone.post("/vote", "round=1&round=1" + key + "&option=" + option).status()).isEqualTo(400);
        assertThat(phone.post("/vote", "").status()).isEqualTo(400);
        nothingIsCounted();
    }

    @ParameterizedTest
    @ValueSource(strings = {"sure=0", "sure=6", "sure=-1", "sure=x", "sure=", "sure=4.5", "sure=%zz", "sure=1234567", "sure=4&sure=4"})
    void howSureOneIsGoesFromOneToFiveAndIsSaidOnce(String said) {
        try (OpenedRoom asking = OpenedRoom.of(Led.askingSure(RoomStep.VOTING, new MemoryJournal()))) {
            Browser sure = asking.phone("127.0.0.2");
            Page shown = sure.join();
            String vote = "round=" + shown.field("round") + "&key=" + shown.field("key") + "&option=" + shown.options().get(0);
            assertThat(sure.post("/vote", vote + "&" + said).status()).isEqualTo(400);
            assertThat(asking.state().round().orElseThrow().votes()).isEmpty();
            assertThat(sure.post("/vote", vote.replace("round=", "round=9") + "&sure=4").status()).as("of another round").isEqualTo(409);
            assertThat(sure.post("/vote", vote + "&sure=4").status()).isEqualTo(303);
        }
        assertThat(phone.post("/vote", "round=1&key=" + page.field("key") + "&option=" + page.options().get(0) + "&sure=4").status())
                .as("where nobody is asked").isEqualTo(400);
        nothingIsCounted();
    }

    @Test
    void theSameVoteAgainAndAgainIsOneVoteAndTooManyAreTooMany() {
        List<Integer> statuses = new ArrayList<>();
        for (int k = 0; k < 40; k++) {
            statuses.add(phone.vote(page, page.options().get(k % 2)).status());
        }
        assertThat(statuses).containsOnly(303, 429).startsWith(303, 303, 303);
        assertThat(room.state().round().orElseThrow().votes()).hasSize(1);
    }

    @Test
    void whatIsTooLongIsRefusedBeforeItIsRead() {
        assertThat(phone.get("/" + "a".repeat(5000)).status()).isEqualTo(431);
        assertThat(phone.get("/", "X: " + "a".repeat(64 * 1024)).status()).isEqualTo(431);
        String form = "round=1&key=" + page.field("key") + "&option=";
        assertThat(phone.post("/vote", form + "a".repeat(1024)).status()).isEqualTo(413);
        assertThat(phone.raw("POST /vote HTTP/1.1\r\nHost: " + phone.host() + "\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nround\r\n0\r\n\r\n").status())
                .isEqualTo(411);
        assertThat(phone.raw("POST /vote HTTP/1.1\r\nHost: " + phone.host() + "\r\n\r\n").status()).isEqualTo(411);
        nothingIsCounted();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/favicon.ico", "/assets/record/1.sql", "/../../etc/passwd", "/phone.css/..", "/%2e%2e/", "//"})
    void nothingElseIsServed(String path) {
        Page refused = phone.get(path);
        assertThat(refused.status()).isEqualTo(404);
        assertThat(refused.body()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"HEAD", "PUT", "DELETE", "OPTIONS", "TRACE"})
    void otherMethodsAreNone(String method) {
        assertThat(phone.raw(method + " / HTTP/1.1\r\nHost: " + phone.host() + "\r\n\r\n").status()).isEqualTo(405);
    }

    @Test
    void codesAreNotGuessed() {
        Browser guesser = room.phone("127.0.0.9");
        List<Integer> statuses = IntStream.range(0, 50).mapToObj(k -> guesser.get("/" + (2222 + k)).status()).toList();
        assertThat(statuses.subList(0, 10)).containsOnly(404);
        assertThat(statuses.subList(12, 50)).containsOnly(429);
        assertThat(guesser.get("/" + OpenedRoom.CODE)).as("nor is the right one told from others by then").satisfies(right -> {
            assertThat(right.body()).isEqualTo(guesser.get("/2222").body()).contains("Too many wrong codes");
            assertThat(right.header("Set-Cookie")).isEmpty();
        });
        assertThat(room.phone("127.0.0.8").join().status()).as("others come in").isEqualTo(200);
        assertThat(phone.join().options()).as("and who is in stays in").isNotEmpty();
    }

    @Test
    void whereAWholeRoomHasOneAddressWhoMistypesTheCodeShutsNobodyOut() {
        room.phones().share();
        Browser guesser = room.phone("127.0.0.11");
        IntStream.range(0, 50).forEach(k -> guesser.get("/" + (2222 + k)));
        assertThat(room.phone("127.0.0.11").join().options()).isNotEmpty();
    }

    @Test
    void threeSeatsComeFromOneAddressHoweverManyCookiesAreFetched() {
        List<Integer> statuses = IntStream.range(0, 20).mapToObj(k -> room.phone("127.0.0.7").join().status()).toList();
        assertThat(statuses.subList(0, 3)).containsOnly(200);
        assertThat(statuses.subList(3, 20)).containsOnly(429);
        assertThat(room.state().room().seats()).isEqualTo(4);
    }

    @Test
    void manyPhonesOfOneAddressComeInByThemselvesOnceTheFacilitatorLetsThem() {
        List<Browser> phones = IntStream.range(0, 5).mapToObj(k -> room.phone("127.0.0.10")).toList();
        phones.subList(0, 3).forEach(Browser::join);
        assertThat(room.phones().isCrowded()).isFalse();
        assertThat(phones.get(3).join().body()).as("asks again").contains("http-equiv=\"refresh\"");
        assertThat(room.phones().isCrowded()).isTrue();
        room.phones().share();
        assertThat(room.phones().isCrowded()).isFalse();
        assertThat(phones.get(3).get("/").status()).isEqualTo(200);
        assertThat(phones.get(4).join().status()).isEqualTo(200);
        assertThat(room.phones().isCrowded()).isFalse();
    }

    @Test
    void whoseSeatCouldNotBeKeptMayAskAgainAndAgain() {
        FailingJournal disk = new FailingJournal(new MemoryJournal());
        try (OpenedRoom full = OpenedRoom.of(Led.at(RoomStep.VOTING, disk.journal()))) {
            Browser late = full.phone("127.0.0.2");
            disk.setFull(true);
            assertThat(late.join().status()).isEqualTo(503);
            assertThat(IntStream.range(0, 5).mapToObj(k -> late.get("/").status())).containsOnly(503);
            assertThat(full.phones().isCrowded()).as("nobody is in from there").isFalse();
            disk.setFull(false);
            assertThat(late.get("/").options()).isNotEmpty();
            assertThat(full.state().in()).isEqualTo(1);
        }
    }

    @Test
    void aPhoneThatAsksTwiceAtOnceIsOnePhone() {
        Guards guards = new Guards(new JoinPoint(OpenedRoom.CODE, "127.0.0.1", 8080), new AddressLimit(false));
        Asked asked = new Asked("127.0.0.11", "GET", "/", "", Map.of(), "");
        SeatKey key = guards.give();
        assertThat(IntStream.range(0, 4).mapToObj(again -> guards.maySit(asked, key))).containsOnly(true);
        assertThat(guards.isGiven(key)).as("until one of them has the seat").isTrue();
        guards.sits(asked, key, true);
        assertThat(IntStream.range(0, 3).mapToObj(other -> guards.maySit(asked, guards.give()))).containsExactly(true, true, false);
    }

    @Test
    void aCookieOfAnotherServerAtThisAddressKeepsNobodyOut() {
        phone.setCookie("seat=of another; " + phone.cookie());
        assertThat(phone.get("/").options()).isEqualTo(page.options());
    }

    @Test
    void atThePortThatBrowsersLeaveOutTheHostHasNone() {
        Guards guards = new Guards(new JoinPoint(OpenedRoom.CODE, "192.168.178.23", 80), new AddressLimit(false));
        Asked asked = new Asked("192.168.178.40", "POST", "/vote", "", Map.of("host", List.of("192.168.178.23"), "origin", List.of("http://192.168.178.23")), "");
        SeatKey key = SeatKey.fresh();
        assertThat(guards.isMeant(asked)).isTrue();
        assertThat(guards.isOurs(asked, key, new PhoneForm(Map.of("key", key.proof())))).isTrue();
    }

    @Test
    void aPreviewOfTheLinkTakesNoSeat() {
        int seats = room.state().room().seats();
        room.phone("127.0.0.6").get("/" + OpenedRoom.CODE);
        assertThat(room.state().room().seats()).isEqualTo(seats);
    }

    @Test
    void oneThatOpensEveryLineKeepsNobodyElseOut() throws IOException {
        Browser greedy = room.phone("127.0.0.5");
        List<Socket> lines = new ArrayList<>();
        try {
            for (int k = 0; k < 300; k++) {
                Socket line = greedy.line();
                line.getOutputStream().write("GET /".getBytes(StandardCharsets.US_ASCII));
                lines.add(line);
            }
            for (int k = 10; k < 40; k++) {
                Browser other = room.phone("127.0.0." + k);
                assertThat(other.vote(other.join(), page.options().get(0)).status()).isEqualTo(303);
            }
            assertThat(room.state().round().orElseThrow().votes()).hasSize(30);
        } catch (java.net.SocketException cutWhileWriting) {
            assertThat(lines).hasSizeGreaterThanOrEqualTo(32);
        } finally {
            for (Socket line : lines) {
                line.close();
            }
        }
    }

    @Test
    void everyAnswerForbidsWhatThePageDoesNotNeedAndNamesNoProgram() {
        for (Page answer : List.of(page, phone.get("/none.txt"), phone.get("/phone.js"), phone.vote(page, "x"), phone.raw("nonsense\r\n\r\n"))) {
            assertThat(answer.header("Content-Security-Policy")).hasValueSatisfying(policy -> assertThat(policy).startsWith("default-src 'none'"));
            assertThat(answer.header("X-Content-Type-Options")).contains("nosniff");
            assertThat(answer.header("Referrer-Policy")).contains("no-referrer");
            assertThat(answer.header("Access-Control-Allow-Origin")).isEmpty();
            assertThat(answer.header("Server")).isEmpty();
        }
        assertThat(page.header("Cache-Control")).contains("no-store");
    }

    @Test
    void onlyTheChosenAddressListens() {
        assertThatThrownBy(() -> new Browser(new org.balancingact.journal.JoinPoint(OpenedRoom.CODE, "127.0.0.2", room.phones().point().port()), "127.0.0.2").get("/"))
                .isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void afterTheVoteIsClosedAReplayedVoteChangesNothing() {
        phone.vote(page, page.options().get(0));
        room.take(Plain.CLOSE);
        assertThat(phone.vote(page, page.options().get(1)).status()).isEqualTo(409);
        assertThat(room.state().votes().orElseThrow().phones()).containsOnlyKeys(page.options().get(0));
    }
}
