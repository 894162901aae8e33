package org.balancingact.report.page;

import org.balancingact.i18n.Messages;
import org.balancingact.report.letters.Typeface;

/** The style sheet of the page: paper first, readable in a browser as well. */
final class PageStyle {
    private PageStyle() {}

    /** The fonts of the page in a rule that browsers follow and the printer passes over: it has them anyway. */
    static String fonts() {
        return "@supports (display: grid) {\n" + Typeface.SANS.webRule("Sans", 400) + Typeface.SANS_BOLD.webRule("Sans", 700)
                + Typeface.SERIF.webRule("Serif", 400) + Typeface.SERIF_SEMIBOLD.webRule("Serif", 700) + "}\n";
    }

    static String sheet() {
        return """
                @page { size: A4; margin: 18mm 16mm 20mm 16mm;
                  @bottom-left { content: "%s"; font-family: Sans, sans-serif; font-size: 8pt; color: #55626A; }
                  @bottom-right { content: counter(page); font-family: Sans, sans-serif; font-size: 8pt; color: #55626A; } }
                body { font-family: Sans, sans-serif; font-size: 10pt; line-height: 1.45;
                  color: #1A2226; background: #FFFFFF; max-width: 690px; margin: 0 auto;
                  word-wrap: break-word; }
                @media screen { body { padding: 16px; } }
                h1, h2, h3, .story { font-family: Serif, serif; }
                h1 { font-size: 22pt; line-height: 1.15; margin: 4pt 0 8pt 0; }
                h2 { font-size: 14pt; line-height: 1.2; margin: 18pt 0 4pt 0; page-break-after: avoid; }
                h3 { font-size: 11pt; margin: 10pt 0 2pt 0; page-break-after: avoid; }
                h2.fresh { page-break-before: always; }
                p { margin: 0 0 5pt 0; }
                .kicker, .note { color: #55626A; font-size: 8.5pt; }
                .caution { border-left: 2px solid #738285; padding-left: 6pt; font-size: 9pt; }
                .story { font-size: 11pt; margin: 10pt 0; }
                .turn { margin: 0 0 5pt 12pt; }
                .turn .note { margin: 0; }
                .slip { border: 1px solid #D5DBDA; border-top: 2pt solid #0E5E5B; padding: 6pt 10pt; margin: 6pt 0; page-break-inside: avoid; }
                .slip h3 { margin: 0 0 3pt 0; }
                .notice { text-align: center; }
                .keep, tr { page-break-inside: avoid; }
                table { border-collapse: collapse; width: 100%%; margin: 6pt 0; -fs-table-paginate: paginate; }
                table.narrow { width: 80%%; }
                th { text-align: left; font-size: 8.5pt; color: #55626A; border-bottom: 1px solid #738285; padding: 3pt 6pt 3pt 0; }
                td { vertical-align: top; border-bottom: 1px solid #D5DBDA; padding: 4pt 8pt 4pt 0; }
                table.narrow th { white-space: nowrap; }
                table.moments { table-layout: fixed; }
                col.number { width: 26pt; }
                td.number { text-align: right; width: 18pt; }
                ul { margin: 2pt 0 6pt 0; padding-left: 14pt; }
                .foot { margin-top: 18pt; border-top: 1px solid #D5DBDA; padding-top: 6pt; }
                svg { max-width: 100%%; height: auto; }
                """.formatted(Messages.of("page").text("caution"));
    }
}
