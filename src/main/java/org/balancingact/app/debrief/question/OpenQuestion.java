package org.balancingact.app.debrief.question;

import java.util.Optional;
import javafx.scene.Node;

/** A question, and the control that takes its answer. Every answer may be left open. */
public abstract class OpenQuestion {
    private final String id;
    private final String title;
    private final String note;

    /** @param note what helps to answer; may be empty */
    OpenQuestion(String id, String title, String note) {
        this.id = id;
        this.title = title;
        this.note = note;
    }

    public final String id() {
        return id;
    }

    final String title() {
        return title;
    }

    final String note() {
        return note;
    }

    abstract Node control();

    /** Where answering begins. */
    abstract Node first();

    /** The answer in words, if there is one. */
    public abstract Optional<String> said();

    abstract void leaveOpen();

    /** Whether one of a few is chosen, and Enter on the chosen one means to go on. */
    boolean isOneOfFew() {
        return false;
    }

    /** Answers by a digit key; false where digits mean nothing. */
    boolean choose(int digit) {
        return false;
    }

    /** Why the answer can't stay as it is. */
    Optional<String> objection() {
        return Optional.empty();
    }

    /** Whether it makes sense after the answers so far. */
    boolean isAsked() {
        return true;
    }
}
