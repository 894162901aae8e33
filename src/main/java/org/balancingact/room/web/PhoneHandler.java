package org.balancingact.room.web;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.balancingact.i18n.Messages;
import org.balancingact.journal.JoinPoint;
import org.balancingact.room.PhoneDesk;
import org.balancingact.room.PhoneView;
import org.balancingact.room.TableView;

/**
 * What phones may ask for: the code page, the page, news of it, and what its forms say. A phone that asks for news waits until there
 * are any, so that all screens turn at once; every answer is the whole state, so nothing can be missed.
 */
final class PhoneHandler {
    private static final Messages MESSAGES = Messages.of("phone");
    /** Sent by the script, which wants only the part of the page that changes. */
    private static final String PART = "x-part";
    private static final int LONGEST_CODE = 8;

    private final PhoneDesk desk;
    private final JoinPoint point;
    private final Duration hold;
    private final Guards guards;
    private final PhoneForms forms;

    /** What a phone shows: the part of the page that changes, and the version that names it. */
    private record Shown(String version, String part) {}

    /** A browser that has a seat. */
    private record Sitting(int seat, SeatKey key) {}

    PhoneHandler(PhoneDesk desk, JoinPoint point, Duration hold, AddressLimit addresses) {
        this.desk = desk;
        this.point = point;
        this.hold = hold;
        this.guards = new Guards(point, addresses);
        this.forms = new PhoneForms(desk);
    }

    Answer answer(Asked asked) {
        if (!guards.isMeant(asked)) {
            return Answer.empty(Answer.ELSEWHERE);
        } else if (!guards.mayAsk(asked)) {
            return Answer.empty(Answer.TOO_MANY);
        } else if (asked.method().equals("POST") && forms.takes(asked.path())) {
            return post(asked);
        } else if (!asked.method().equals("GET") || forms.takes(asked.path())) {
            return Answer.empty(Answer.NO_SUCH_METHOD);
        }
        return get(asked);
    }

    private Answer get(Asked asked) {
        Optional<PhoneFile> file = PhoneFile.at(asked.path());
        if (file.isPresent()) {
            return Answer.file(file.get());
        } else if (!asked.path().equals("/")) {
            return come(asked, asked.path().substring(1));
        }
        Optional<String> typed = asked.field("code");
        return typed.isPresent() ? come(asked, typed.get()) : asked.has(PART) ? news(asked) : page(asked);
    }

    /** Somebody comes with a code. No seat is taken yet: those who make previews of links come, too. */
    private Answer come(Asked asked, String typed) {
        if (JoinCode.isTyped(point.code(), typed)) {
            boolean known = Guards.key(asked).filter(key -> desk.seat(key.token()).isPresent() || guards.isGiven(key)).isPresent();
            return known ? Answer.redirect("/") : guards.mayEnter(asked) ? Answer.redirect("/").giving(guards.give()) : tooManyCodes();
        } else if (typed.length() > LONGEST_CODE || typed.contains("/") || typed.contains(".")) {
            return Answer.empty(Answer.NOT_FOUND);
        }
        return guards.mayGuess(asked) ? Answer.html(Answer.NOT_FOUND, PhonePage.codePage(MESSAGES.text("code.wrong"))) : tooManyCodes();
    }

    /** The same for a right code and a wrong one. */
    private static Answer tooManyCodes() {
        return Answer.html(Answer.TOO_MANY, PhonePage.codePage(MESSAGES.text("code.too-many")));
    }

    private Answer page(Asked asked) {
        Optional<SeatKey> key = Guards.key(asked);
        Optional<Sitting> sitting = sitting(asked);
        if (sitting.isPresent()) {
            return whole(Answer.OK, sitting.get(), "");
        } else if (key.filter(guards::isGiven).isEmpty()) {
            return Answer.html(Answer.OK, PhonePage.codePage(""));
        } else if (!guards.maySit(asked, key.get())) {
            return Answer.html(Answer.TOO_MANY, PhonePage.refusal(MESSAGES.text("shared")));
        }
        Optional<Optional<Integer>> seat = kept(desk.takeSeat(key.get().token()));
        guards.sits(asked, key.get(), seat.flatMap(taken -> taken).isPresent());
        return seat.map(taken -> taken.map(number -> whole(Answer.OK, new Sitting(number, key.get()), ""))
                .orElseGet(() -> Answer.html(Answer.UNAVAILABLE, PhonePage.refusal(MESSAGES.text("full"))))).orElse(Answer.empty(Answer.UNAVAILABLE));
    }

    private Optional<Sitting> sitting(Asked asked) {
        return Guards.key(asked).flatMap(key -> desk.seat(key.token()).map(seat -> new Sitting(seat, key)));
    }

    /** @param why the phone is told that something was not done; empty where nothing is to be said */
    private Answer whole(int status, Sitting sitting, String why) {
        Shown shown = shown(sitting, why);
        return Answer.html(status, PhonePage.whole(shown.version(), shown.part()));
    }

    private Answer part(int status, Sitting sitting, String why) {
        Shown shown = shown(sitting, why);
        return Answer.part(status, shown.part(), shown.version());
    }

    private String version(Sitting sitting) {
        return desk.table(sitting.seat()).map(TableView::version).orElseGet(() -> desk.view(sitting.seat()).version());
    }

    /** Made of one look at the room, so that the version is that of the part. */
    private Shown shown(Sitting sitting, String why) {
        Optional<TableView> table = desk.table(sitting.seat());
        if (table.isPresent()) {
            return new Shown(table.get().version(), TablePage.part(table.get(), sitting.key().proof(), why));
        }
        PhoneView view = desk.view(sitting.seat());
        return new Shown(view.version(), PhonePage.part(view, sitting.key().proof()));
    }

    /** At once where the phone shows something else, else as soon as the room goes on, or after a while. */
    private Answer news(Asked asked) {
        Optional<Sitting> sitting = sitting(asked);
        if (sitting.isEmpty()) {
            return Answer.empty(Answer.FORBIDDEN);
        }
        long version = desk.version();
        if (asked.field("v").filter(version(sitting.get())::equals).isPresent()) {
            desk.awaitOther(version, hold);
        }
        return part(Answer.OK, sitting.get(), "");
    }

    private Answer post(Asked asked) {
        Optional<Sitting> sitting = sitting(asked);
        if (sitting.isEmpty()) {
            return Answer.empty(Answer.FORBIDDEN);
        }
        Optional<PhoneForm> form = PhoneForm.read(asked.body()).filter(read -> forms.isWhole(asked.path(), read));
        if (form.isEmpty()) {
            return Answer.empty(Answer.BAD);
        } else if (!guards.isOurs(asked, sitting.get().key(), form.get())) {
            return Answer.empty(Answer.FORBIDDEN);
        } else if (!guards.mayVote(sitting.get().seat())) {
            return Answer.empty(Answer.TOO_MANY);
        }
        return kept(forms.take(asked.path(), sitting.get().seat(), form.get())).map(taken -> taken(asked, sitting.get(), taken))
                .orElse(Answer.empty(Answer.UNAVAILABLE));
    }

    private Answer taken(Asked asked, Sitting sitting, PhoneForms.Taken taken) {
        return switch (taken.counted()) {
            case NOT_OFFERED -> Answer.empty(Answer.BAD);
            case COUNTED -> asked.has(PART) ? part(Answer.OK, sitting, "") : Answer.redirect("/");
            case NOT_OPEN -> asked.has(PART) ? part(Answer.CONFLICT, sitting, taken.why()) : whole(Answer.CONFLICT, sitting, taken.why());
        };
    }

    /** Waits until it is on record; empty where it could not be kept. */
    private static <T> Optional<T> kept(CompletableFuture<T> answer) {
        try {
            return Optional.of(answer.join());
        } catch (CompletionException failed) {
            return Optional.empty();
        }
    }
}
