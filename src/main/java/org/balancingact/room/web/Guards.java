package org.balancingact.room.web;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.balancingact.journal.JoinPoint;

/** Who may do what: each guard says no to one thing that somebody in the same network could try. */
final class Guards {
    private static final int MOST_KEYS = 4000;
    private static final String ALL = "all";
    /** Browsers leave it out. */
    private static final int USUAL_PORT = 80;

    private final String host;
    private final AddressLimit addresses;
    private final RequestBudget requests = new RequestBudget(60, 20, System::nanoTime);
    private final RequestBudget votes = new RequestBudget(10, 1, System::nanoTime);
    private final RequestBudget codes = new RequestBudget(10, 10 / 60.0, System::nanoTime);
    private final RequestBudget allCodes = new RequestBudget(100, 100 / 60.0, System::nanoTime);
    /** Tokens of the keys that were given out here and have no seat yet. */
    private final Set<String> given = Collections.synchronizedSet(Collections.newSetFromMap(new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
            return size() > MOST_KEYS;
        }
    }));

    Guards(JoinPoint point, AddressLimit addresses) {
        this.host = point.address() + (point.port() == USUAL_PORT ? "" : ":" + point.port());
        this.addresses = addresses;
    }

    /** Whether the request names this server and no other: else a page from elsewhere could have its name lead here. */
    boolean isMeant(Asked asked) {
        return asked.header("host").equals(List.of(host));
    }

    boolean mayAsk(Asked asked) {
        return addresses.isShared() || requests.take(asked.address(), addresses.peopleAt(asked.address()));
    }

    /** Whether one more wrong code may be tried, from where that one came. */
    boolean mayGuess(Asked asked) {
        return codes.take(asked.address(), addresses.peopleAt(asked.address())) && allCodes.take(ALL);
    }

    /** Whether a right code is taken from there: not where wrong ones are tried until one is right. */
    boolean mayEnter(Asked asked) {
        return codes.has(asked.address(), addresses.peopleAt(asked.address()));
    }

    boolean mayVote(int seat) {
        return votes.take(Integer.toString(seat));
    }

    /** Whether the form comes from a page of ours, and not from one that only has this browser at hand. */
    boolean isOurs(Asked asked, SeatKey key, PhoneForm form) {
        return form.key().equals(key.proof())
                && asked.header("origin").stream().allMatch(("http://" + host)::equals);
    }

    /** Whether one more seat may be taken from where the key came; it counts as taken until {@link #sits} tells otherwise. */
    boolean maySit(Asked asked, SeatKey key) {
        return addresses.seated(asked.address(), key.token());
    }

    /** It has its seat now, or has none: then it may ask again. */
    void sits(Asked asked, SeatKey key, boolean seated) {
        if (seated) {
            given.remove(key.token());
        } else {
            addresses.unseated(asked.address(), key.token());
        }
    }

    SeatKey give() {
        SeatKey key = SeatKey.fresh();
        given.add(key.token());
        return key;
    }

    boolean isGiven(SeatKey key) {
        return given.contains(key.token());
    }

    /** The key in the cookie, if there is one that looks like ours. */
    static Optional<SeatKey> key(Asked asked) {
        return asked.cookies(SeatKey.COOKIE).filter(SeatKey::isOne).map(SeatKey::new).findFirst();
    }
}
