package org.balancingact.report.page;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.balancingact.i18n.Language;
import org.balancingact.picture.Picture;
import org.balancingact.picture.pen.Svg;

/**
 * Elements of a page, well-formed enough for a browser and a printer alike. Every text is escaped here and nowhere else.
 * Paragraphs begin at the side from which their language is read.
 */
final class Html {
    private Html() {}

    /** A whole page with its style sheet. */
    static String page(String title, String... body) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\""
                + Language.tag() + "\" xml:lang=\"" + Language.tag() + "\">\n"
                + element("head", "<meta charset=\"UTF-8\"/>",
                        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>", element("title", text(title)),
                        "<meta name=\"description\" content=\"" + text(title) + "\"/>", element("style", PageStyle.sheet()), element("style", PageStyle.screen()))
                + element("body", body) + "</html>\n";
    }

    static String text(String text) {
        return Svg.escape(text);
    }

    /** An element around content that is markup already. */
    static String element(String name, String... content) {
        return "<" + name + ">" + String.join("", content) + "</" + name + ">\n";
    }

    static String classed(String name, String style, String... content) {
        return "<" + name + " class=\"" + style + "\">" + String.join("", content) + "</" + name + ">\n";
    }

    static String paragraph(String text) {
        return "<p dir=\"auto\">" + text(text) + "</p>\n";
    }

    static String note(String text) {
        return "<p class=\"note\" dir=\"auto\">" + text(text) + "</p>\n";
    }

    /** An element with a text of the scenario, marked with the language that it is written in. */
    static String told(String name, String language, String text) {
        return "<" + name + languageMark(language) + " dir=\"auto\">" + text(text) + "</" + name + ">\n";
    }

    /** A note in the language of the scenario. */
    static String toldNote(String language, String text) {
        return "<p class=\"note\"" + languageMark(language) + " dir=\"auto\">" + text(text) + "</p>\n";
    }

    private static String languageMark(String language) {
        return " lang=\"" + text(language) + "\" xml:lang=\"" + text(language) + "\"";
    }

    static String list(List<String> items) {
        return element("ul", items.stream().map(item -> element("li", text(item))).collect(Collectors.joining()));
    }

    static String headings(String... titles) {
        return element("thead", element("tr", Arrays.stream(titles).map(title -> element("th", text(title))).collect(Collectors.joining())));
    }

    /** A picture for paper and wide windows, and the same for a telephone; the style sheet shows one of them. */
    static String drawn(Picture picture, String finding) {
        return classed("div", "wide", Svg.of(picture).saying(finding).element()) + classed("div", "phone", Svg.ofPhone(picture).saying(finding).element());
    }
}
