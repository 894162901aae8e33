package org.balancingact.report.page;

import static org.balancingact.report.page.Html.classed;
import static org.balancingact.report.page.Html.element;
import static org.balancingact.report.page.Html.note;
import static org.balancingact.report.page.Html.text;

import org.balancingact.i18n.Messages;
import org.balancingact.picture.Emblem;
import org.balancingact.picture.pen.Svg;

/** What stands at the foot of every sheet, and once at the end of a page in a browser: what the debrief is not for. */
final class PageFoot {
    private static final Messages MESSAGES = Messages.of("page");

    private PageFoot() {}

    /** For the printer, which repeats it. */
    static String running() {
        return classed("div", "runner", classed("span", "count", ""),
                new Svg(Emblem.WIDTH, Emblem.HEIGHT, MESSAGES.text("program"), "<path d=\"" + Emblem.OUTLINE + "\" fill=\"#1B2226\"/>").element(),
                element("b", text(MESSAGES.text("program"))), element("span", text(MESSAGES.text("caution")), " ", text(MESSAGES.text("model.brief"))));
    }

    static String html() {
        return classed("div", "foot", note(MESSAGES.text("model")), note(MESSAGES.text("habit")), note(MESSAGES.text("caution")));
    }
}
