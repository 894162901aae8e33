package org.balancingact.room.web;

import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.balancingact.i18n.Messages;
import org.balancingact.room.PhoneView.Sure;

/** Asks how sure one is of the vote that one has cast. It votes for the same again, so that saying it never changes the vote. */
final class SureForm {
    private static final Messages MESSAGES = Messages.of("phone");

    private SureForm() {}

    static String of(Sure sure, int round, String proof) {
        return PhonePage.opening(round, proof) + "<input type=\"hidden\" name=\"option\" value=\"" + PhonePage.escaped(sure.option()) + "\">\n"
                + "<fieldset class=\"numbers\"><legend>" + PhonePage.escaped(MESSAGES.text("sure")) + "</legend>\n"
                + IntStream.rangeClosed(1, Sure.MOST).mapToObj(level -> button(level, sure.said().equals(OptionalInt.of(level)))).collect(Collectors.joining())
                + "</fieldset></form>\n";
    }

    private static String button(int level, boolean said) {
        return "<button name=\"sure\" value=\"" + level + "\" aria-pressed=\"" + said + "\"><b>" + level + "</b></button>\n";
    }
}
