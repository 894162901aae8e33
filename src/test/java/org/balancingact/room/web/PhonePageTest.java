package org.balancingact.room.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.balancingact.room.PhoneView;
import org.balancingact.room.PhoneView.Choice;
import org.balancingact.room.PhoneView.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PhonePageTest {
    private static PhoneView view(Page page, String text, Optional<String> own) {
        List<Choice> options = page == Page.VOTING ? List.of(new Choice("a", "A", text), new Choice("b", "B", "Wait.")) : List.of();
        return new PhoneView("1", page, "en", Optional.of(text), options, 1, own, Optional.empty(), Optional.of("B"), Optional.empty());
    }

    @ParameterizedTest
    @EnumSource(Page.class)
    void everyPageHasAHeadingAndSaysWhatToDo(Page page) {
        for (Optional<String> own : List.of(Optional.<String>empty(), Optional.of("A"))) {
            String part = PhonePage.part(view(page, "A story", own), "proof");
            assertThat(part).containsPattern("<h1 tabindex=\"-1\"[^>]*>[^<]+</h1>").containsPattern("role=\"status\">[A-Z][^<]+<");
        }
    }

    private static String whole(PhoneView view) {
        return PhonePage.whole(view.version(), PhonePage.part(view, "proof"));
    }

    @Test
    void textsOfAStoryAreTextsWhateverIsInThem() {
        String hostile = "<script>alert('1')</script>\"&\u2028\u202e" + "x".repeat(2000);
        String page = whole(view(Page.VOTING, hostile, Optional.empty()));
        assertThat(page).contains("&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;&quot;&amp;\u2028\u202e");
        assertThat(Pattern.compile("<script").matcher(page).results().count()).as("that of the page itself").isEqualTo(1);
        assertThat(page.replaceAll("<[^>]*>", "")).doesNotContain("<");
    }

    @Test
    void theOwnVoteIsMarkedForEyesAndEars() {
        String part = PhonePage.part(view(Page.VOTING, "Go.", Optional.of("B")), "proof");
        assertThat(part).contains("value=\"a\" aria-pressed=\"false\"", "value=\"b\" aria-pressed=\"true\"", "Your vote: B.");
    }

    @Test
    void formsWithoutScriptSayFromWhereTheyAre() {
        assertThat(whole(view(Page.VOTING, "Go.", Optional.empty()))).as("else browsers send them as from nowhere, and their votes are refused")
                .contains("<meta name=\"referrer\" content=\"same-origin\">");
    }

    @Test
    void thePageIsSmallAndNeedsNothingFromElsewhere() {
        String page = whole(view(Page.VOTING, "Go.", Optional.empty()));
        String all = page + PhoneFile.STYLE.text() + PhoneFile.SCRIPT.text();
        assertThat(all.getBytes(StandardCharsets.UTF_8).length).isLessThan(12 * 1024);
        assertThat(all).doesNotContain("http:", "https:", "//cdn", "@import", "url(", "style=", "onclick");
    }

    @Test
    void aFileHasAnotherAddressOnceItHasOtherContent() {
        assertThat(PhoneFile.STYLE.address()).matches("/phone\\.css\\?[0-9a-f]+");
        assertThat(PhoneFile.at("/phone.js")).contains(PhoneFile.SCRIPT);
        assertThat(PhoneFile.at("/phone.txt")).isEmpty();
    }
}
