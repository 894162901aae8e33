package org.balancingact.i18n;

/** Marks exceptions whose message is a sentence for people: what could not be done, where, and what to do. */
public interface Told {

    String getMessage();
}
