package org.balancingact.report.page;

import org.balancingact.i18n.Messages;
import org.balancingact.report.letters.Typeface;

/** The style sheet of the page: paper first, readable in a browser as well. */
final class PageStyle {
    /** What holds on screens only: no small words, a form for telephones, the colours of a dark room. The printer passes it over. */
    private static final String SCREEN = """
            @media screen { .kicker, .note, .caution, th { font-size: 12.5px; } }
            @media screen and (max-width: 34em) {
              .wide, col { display: none; } .phone { display: block; }
              table.narrow { display: block; width: 100%; overflow-x: auto; }
              table.moments, .moments thead, .moments tbody, .moments tr, .moments td { display: block; width: auto; text-align: left; }
              .moments thead { display: none; } .moments td { border: 0; padding: 2px 0; } .moments tr { border-bottom: 1px solid #DDD9D0; padding: 8px 0; }
            }
            @media screen and (prefers-color-scheme: dark) {
              body { color: #ECEAE4; background: #15191B; } .kicker, .note, th { color: #ABB2B1; } td, .foot, .moments tr { border-color: #343C3F; }
              th, .caution { border-color: #7B888B; }
              .f-paper { fill: #15191B; } .f-ink { fill: #ECEAE4; } .f-muted { fill: #ABB2B1; } .f-control { fill: #7B888B; } .f-shade { fill: #2A3235; }
              .f-sunken { fill: #0F1214; } .f-accent-soft { fill: #18352F; } .f-leader { fill: #FF9D5C; } .f-manager { fill: #86B4FF; }
              .s-ink { stroke: #ECEAE4; } .s-muted { stroke: #ABB2B1; } .s-control { stroke: #7B888B; } .s-hairline { stroke: #343C3F; }
              .s-accent { stroke: #6CC7BC; } .s-leader { stroke: #FF9D5C; } .s-manager { stroke: #86B4FF; }
            }
            """;

    private PageStyle() {}

    /** The fonts of the page in a rule that browsers follow and the printer passes over: it has them anyway. */
    static String fonts() {
        return "@supports (display: grid) {\n" + Typeface.SANS.webRule("Sans", 400) + Typeface.SANS_BOLD.webRule("Sans", 700)
                + Typeface.SERIF.webRule("Serif", 400) + Typeface.SERIF_SEMIBOLD.webRule("Serif", 700) + SCREEN + "}\n";
    }

    static String sheet() {
        return """
                @page { size: A4; margin: 18mm 16mm 20mm 16mm;
                  @bottom-left { content: "%s"; font-family: Sans, sans-serif; font-size: 8pt; color: #555D61; }
                  @bottom-right { content: counter(page); font-family: Sans, sans-serif; font-size: 8pt; color: #555D61; } }
                body { font-family: Sans, sans-serif; font-size: 10pt; line-height: 1.45;
                  color: #1B2226; background: #FFFFFF; max-width: 690px; margin: 0 auto;
                  word-wrap: break-word; }
                @media screen { body { padding: 16px; } }
                h1, h2, h3, .story { font-family: Serif, serif; }
                h1 { font-size: 22pt; line-height: 1.15; margin: 4pt 0 8pt 0; }
                h2 { font-size: 14pt; line-height: 1.2; margin: 18pt 0 4pt 0; page-break-after: avoid; }
                h3 { font-size: 11pt; margin: 10pt 0 2pt 0; page-break-after: avoid; }
                h2.fresh { page-break-before: always; }
                p { margin: 0 0 5pt 0; }
                .kicker, .note { color: #555D61; font-size: 8.5pt; }
                .caution { border-left: 2px solid #737A7B; padding-left: 6pt; font-size: 9pt; }
                .story { font-size: 11pt; margin: 10pt 0; }
                .turn { margin: 0 0 5pt 12pt; }
                .turn .note { margin: 0; }
                .slip { border: 1px solid #D5DBDA; border-top: 2pt solid #0E5E5B; padding: 6pt 10pt; margin: 6pt 0; page-break-inside: avoid; }
                .slip h3 { margin: 0 0 3pt 0; }
                .notice { text-align: center; }
                .keep, tr { page-break-inside: avoid; }
                table { border-collapse: collapse; width: 100%%; margin: 6pt 0; -fs-table-paginate: paginate; }
                table.narrow { width: 80%%; }
                th { text-align: left; font-size: 8.5pt; color: #555D61; border-bottom: 1px solid #737A7B; padding: 3pt 6pt 3pt 0; }
                td { vertical-align: top; border-bottom: 1px solid #DDD9D0; padding: 4pt 8pt 4pt 0; }
                table.narrow th { white-space: nowrap; }
                table.moments { table-layout: fixed; }
                col.number { width: 26pt; }
                td.number { text-align: right; width: 18pt; }
                ul { margin: 2pt 0 6pt 0; padding-left: 14pt; }
                .foot { margin-top: 18pt; border-top: 1px solid #DDD9D0; padding-top: 6pt; }
                svg { max-width: 100%%; height: auto; }
                .phone { display: none; }
                """.formatted(Messages.of("page").text("caution"));
    }
}
