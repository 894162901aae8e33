package org.balancingact.room.web;

import org.balancingact.i18n.Told;

/** No phone can come in. The message is fit to be shown: why, and what to do. */
public final class CannotListen extends RuntimeException implements Told {
    private static final long serialVersionUID = 1L;

    CannotListen(String message) {
        super(message);
    }

    CannotListen(String message, Throwable cause) {
        super(message, cause);
    }
}
