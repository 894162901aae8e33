package org.balancingact.journal;

import org.balancingact.i18n.Told;

/** The record could not be read or written. The message is fit to be shown: what, where, what to do. */
public final class JournalException extends RuntimeException implements Told {
    private static final long serialVersionUID = 1L;

    public JournalException(String message) {
        super(message);
    }

    public JournalException(String message, Throwable cause) {
        super(message, cause);
    }
}
