package org.balancingact.journal;

/** The record could not be read or written. The message is fit to be shown: what, where, what to do. */
public final class JournalException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public JournalException(String message) {
        super(message);
    }

    public JournalException(String message, Throwable cause) {
        super(message, cause);
    }
}
