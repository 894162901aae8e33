package org.balancingact.report.export;

/** A file could not be written. The message is fit to be shown: what, where, what to do. */
public final class ExportFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ExportFailure(String message) {
        super(message);
    }

    ExportFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
