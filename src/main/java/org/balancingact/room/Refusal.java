package org.balancingact.room;

import java.util.Locale;
import org.balancingact.i18n.Messages;

/** Why a verb changes nothing. */
public enum Refusal {
    NOT_NOW, NOTHING_BEFORE, READ_ON_FIRST, NO_VOTES, TIE, SEEN, MOVED, NOT_OFFERED, TOO_MANY_HANDS, NOTHING_TO_UNDO, VOTE_IS_OPEN, NO_VOTING, ROOM_CLOSED;

    private static final Messages MESSAGES = Messages.of("room");

    /** Says it to the facilitator, with what can be done instead. */
    public String sentence() {
        return MESSAGES.text("refused." + name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
