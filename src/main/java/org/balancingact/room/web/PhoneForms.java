package org.balancingact.room.web;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import org.balancingact.room.Counted;
import org.balancingact.room.PhoneDesk;

/** What is done with each form of the page. */
final class PhoneForms {
    /** A run code as it is typed. */
    private static final int LONGEST_CODE = 128;

    private final Map<String, Form> forms;

    /** @param whole whether all that it needs is in it */
    private record Form(Predicate<PhoneForm> whole, Work work) {}

    private interface Work {
        CompletableFuture<Taken> take(int seat, PhoneForm form);
    }

    /**
     * What became of a form.
     *
     * @param why nothing was done, where there is more to say than that it was too late
     */
    record Taken(Counted counted, String why) {
        static Taken of(Counted counted) {
            return new Taken(counted, "");
        }
    }

    PhoneForms(PhoneDesk desk) {
        forms = Map.of(
                "/vote", new Form(form -> has(form, "round") && form.text("option").isPresent() && (has(form, "sure") || form.text("sure").isEmpty()),
                        (seat, form) -> desk.vote(seat, number(form, "round"), text(form, "option"), sure(form)).thenApply(Taken::of)),
                "/table", new Form(form -> has(form, "table"), (seat, form) -> desk.join(seat, number(form, "table")).thenApply(Taken::of)),
                "/pick", new Form(form -> has(form, "decided") && form.text("option").isPresent(),
                        (seat, form) -> desk.pick(seat, number(form, "decided"), text(form, "option")).thenApply(Taken::of)),
                "/go-on", new Form(form -> has(form, "decided") && has(form, "page"),
                        (seat, form) -> desk.goOn(seat, number(form, "decided"), number(form, "page")).thenApply(Taken::of)),
                "/hand-in", new Form(form -> form.text("code").filter(code -> code.length() <= LONGEST_CODE).isPresent(),
                        (seat, form) -> desk.handIn(seat, text(form, "code")).thenApply(why -> why.map(said -> new Taken(Counted.NOT_OPEN, said))
                                .orElse(Taken.of(Counted.COUNTED)))));
    }

    boolean takes(String path) {
        return forms.containsKey(path);
    }

    /** Whether all that a form for that path needs is in it. */
    boolean isWhole(String path, PhoneForm form) {
        return at(path).whole().test(form);
    }

    CompletableFuture<Taken> take(String path, int seat, PhoneForm form) {
        return at(path).work().take(seat, form);
    }

    private Form at(String path) {
        return Optional.ofNullable(forms.get(path)).orElseThrow();
    }

    private static boolean has(PhoneForm form, String number) {
        return form.number(number).isPresent();
    }

    private static int number(PhoneForm form, String name) {
        return form.number(name).orElseThrow();
    }

    private static OptionalInt sure(PhoneForm form) {
        return form.number("sure").map(OptionalInt::of).orElse(OptionalInt.empty());
    }

    private static String text(PhoneForm form, String name) {
        return form.text(name).orElseThrow();
    }
}
