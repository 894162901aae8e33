package org.balancingact.room.web;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.balancingact.i18n.Language;
import org.balancingact.i18n.Messages;
import org.balancingact.room.PhoneView;
import org.balancingact.room.PhoneView.Choice;
import org.balancingact.room.PhoneView.Page;

/** The page of a phone as HTML: whole, or the part of it that changes. Texts of a story are shown as texts, whatever is in them. */
final class PhonePage {
    private static final Messages MESSAGES = Messages.of("phone");
    /** Without it, browsers send the forms of a page without script as from nowhere, and such are not taken. Other servers are told nothing. */
    private static final String FROM_HERE = "<meta name=\"referrer\" content=\"same-origin\">";
    private static final String AGAIN = "<meta http-equiv=\"refresh\" content=\"5\">";

    private PhonePage() {}

    /** @param part of the page, which changes */
    static String whole(String version, String part) {
        return frame("<main id=\"part\" data-version=\"" + escaped(version) + "\">" + part + "</main>\n"
                + "<p id=\"contact\" role=\"alert\" hidden>" + escaped(MESSAGES.text("contact")) + "</p>\n"
                + "<noscript>" + AGAIN + "</noscript>\n");
    }

    /**
     * Asks for the code of the room.
     *
     * @param alert why it asks again; empty where it asks for the first time
     */
    static String codePage(String alert) {
        return frame("<main><h1>" + escaped(MESSAGES.text("code.title")) + "</h1>\n"
                + "<form action=\"/\" method=\"get\"><label for=\"code\">" + escaped(MESSAGES.text("code.ask")) + "</label>\n"
                + "<input id=\"code\" name=\"code\" maxlength=\"8\" autocomplete=\"off\" spellcheck=\"false\" required>\n"
                + "<button>" + escaped(MESSAGES.text("code.join")) + "</button></form>\n"
                + (alert.isEmpty() ? "" : "<p role=\"alert\">" + escaped(alert) + "</p>") + "</main>\n");
    }

    /** Says in a sentence why there is no seat, and asks again for one every few seconds. */
    static String refusal(String sentence) {
        return frame("<main><p role=\"alert\">" + escaped(sentence) + "</p></main>\n" + AGAIN + "\n");
    }

    private static String frame(String body) {
        return "<!doctype html>\n<html lang=\"" + escaped(Language.tag()) + "\"><head><meta charset=\"utf-8\">"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">" + FROM_HERE
                + "<title>" + escaped(MESSAGES.text("title")) + "</title>"
                + "<link rel=\"stylesheet\" href=\"" + PhoneFile.STYLE.address() + "\"></head>\n"
                + "<body data-sending=\"" + escaped(MESSAGES.text("sending")) + "\">\n" + body
                + "<footer>" + escaped(MESSAGES.text("privacy")) + "</footer>\n"
                + "<script src=\"" + PhoneFile.SCRIPT.address() + "\"></script></body></html>\n";
    }

    static String part(PhoneView view, String proof) {
        String title = view.title().map(text -> "<h1 tabindex=\"-1\" dir=\"auto\" lang=\"" + escaped(view.language()) + "\">" + escaped(text) + "</h1>\n")
                .orElseGet(() -> "<h1 tabindex=\"-1\">" + escaped(MESSAGES.text(view.page() == Page.GUESS ? "guess" : "title")) + "</h1>\n");
        return title + (view.options().isEmpty() ? "" : form(view, proof)) + "<p id=\"status\" role=\"status\">" + escaped(sentence(view)) + "</p>\n"
                + view.sure().map(sure -> SureForm.of(sure, view.round(), proof)).orElse("")
                + view.runCode().map(code -> "<p class=\"code\">" + escaped(code) + "</p>\n").orElse("");
    }

    private static String form(PhoneView view, String proof) {
        return opening(view.round(), proof) + "<fieldset" + (view.page() == Page.GUESS ? " class=\"numbers\"" : "")
                + "><legend>" + escaped(MESSAGES.text(legend(view.page()))) + "</legend>\n"
                + view.options().stream().map(option -> button(view, option)).collect(Collectors.joining()) + "</fieldset></form>\n";
    }

    private static String legend(Page page) {
        return switch (page) {
            case GUESS -> "legend.guess";
            case TAG -> "legend.tag";
            default -> "legend";
        };
    }

    /** Of a form that says something in a round. */
    static String opening(int round, String proof) {
        return "<form method=\"post\" action=\"/vote\"><input type=\"hidden\" name=\"round\" value=\"" + round + "\">"
                + "<input type=\"hidden\" name=\"key\" value=\"" + proof + "\">\n";
    }

    private static String button(PhoneView view, Choice option) {
        boolean own = view.own().filter(option.letter()::equals).isPresent();
        boolean tag = view.page() == Page.TAG;
        String text = tag ? MESSAGES.text("tag." + option.id()) : option.text();
        String letter = "<b" + (text.isEmpty() ? "" : " aria-hidden=\"true\"") + ">" + escaped(option.letter()) + "</b>";
        return "<button name=\"option\" value=\"" + escaped(option.id()) + "\" aria-pressed=\"" + own + "\">" + letter
                + (text.isEmpty() ? "" : "<span dir=\"auto\" lang=\"" + escaped(tag ? Language.tag() : view.language()) + "\">" + escaped(text) + "</span>")
                + "</button>\n";
    }

    private static String sentence(PhoneView view) {
        return switch (view.page()) {
            case LOBBY -> MESSAGES.text("lobby");
            case LOOK, ENDING -> MESSAGES.text("look");
            case READING -> MESSAGES.text("reading");
            case VOTING, GUESS, TAG -> view.sure().map(PhoneView.Sure::said).filter(OptionalInt::isPresent)
                    .map(said -> MESSAGES.text("page.voting.sure", view.own().orElse(""), said.getAsInt())).orElseGet(() -> withOwn("voting", view.own()));
            case CLOSED -> withOwn("closed", view.own());
            case TALKING -> withOwn("talking", view.own());
            case CONSEQUENCE -> consequence(view);
            case OVER -> MESSAGES.text(view.runCode().isPresent() ? "over" : "gone");
            case GONE -> MESSAGES.text("gone");
        };
    }

    private static String withOwn(String key, Optional<String> own) {
        return own.map(letter -> MESSAGES.text("page." + key + ".own", letter)).orElseGet(() -> MESSAGES.text("page." + key));
    }

    private static String consequence(PhoneView view) {
        String played = MESSAGES.text("plays", view.played().orElse(""));
        return view.own().map(letter -> MESSAGES.text(view.played().filter(letter::equals).isPresent() ? "plays.own" : "plays.other", played, letter))
                .orElse(played);
    }

    /** So that it stands for itself in text and in attributes with double quotes. */
    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(sign -> {
            switch (sign) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.appendCodePoint(sign);
            }
        });
        return escaped.toString();
    }
}
