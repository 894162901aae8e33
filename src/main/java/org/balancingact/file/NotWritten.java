package org.balancingact.file;

import java.nio.file.Path;
import org.balancingact.i18n.Messages;
import org.balancingact.i18n.Told;

/** A file could not be written; what was there before is there still. The message is fit to be shown: what, why, what to do. */
public final class NotWritten extends RuntimeException implements Told {
    private static final long serialVersionUID = 1L;

    private NotWritten(String message, Throwable cause) {
        super(message, cause);
    }

    /** @param place where the file leads to */
    static NotWritten of(Path file, Path place, Exception failure) {
        Messages messages = Messages.of("file");
        String named = place.equals(file.toAbsolutePath()) || place.startsWith("/proc") ? file.toString() : file + " → " + place;
        if (failure instanceof NotRestored lost) {
            return new NotWritten(messages.text("failure.not-restored", named, lost.copy().toString()), failure);
        }
        Reason reason = Reason.of(place, failure);
        return new NotWritten(messages.text("failure." + reason.id(), named, Reason.said(failure)), failure);
    }
}
