package org.balancingact.cli;

import org.balancingact.i18n.Lists;
import org.balancingact.i18n.Messages;
import org.balancingact.scenario.Finding;

/** A finding as one line that editors and people can follow: {@code file:line: error BA012 path: what. Why. What to do.} */
final class FindingText {
    private static final Messages MESSAGES = Messages.of("cli");

    private FindingText() {}

    static String line(Finding finding) {
        Finding.Place place = finding.place();
        String where = place.line() == 0 ? place.file() : place.file() + ":" + place.line();
        String severity = MESSAGES.text("severity." + finding.severity().id());
        return MESSAGES.text("finding", where, severity, finding.code(), place.path(),
                Lists.sentences(finding.what(), finding.why().orElse(""), finding.advice()));
    }
}
