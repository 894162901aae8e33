package org.balancingact.journal.carry;

import org.balancingact.i18n.Told;

/** A run file or a run code that can't be taken. The message gives the reason and is fit to be shown. */
public final class ImportRefused extends RuntimeException implements Told {
    private static final long serialVersionUID = 1L;

    ImportRefused(String reason) {
        super(reason);
    }

    ImportRefused(String reason, Throwable cause) {
        super(reason, cause);
    }
}
