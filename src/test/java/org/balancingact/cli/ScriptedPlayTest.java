package org.balancingact.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScriptedPlayTest {
    @TempDir
    private Path data;

    @ParameterizedTest
    @ValueSource(strings = {"leading", "mixed"})
    void theJsonHasTheKeysAndValuesOfTheReference(String name) throws IOException {
        JsonObject expected = reference(name);
        Outcome outcome = choose(options(expected), "--json");
        assertThat(outcome.exitCode()).as(outcome.errors()).isZero();
        JsonObject printed = JsonParser.parseString(outcome.output()).getAsJsonObject();
        assertThat(printed).isEqualTo(expected);
        assertThat(printed.keySet()).containsExactlyElementsOf(expected.keySet());
        assertThat(printed.getAsJsonObject("causes").keySet())
                .containsExactlyElementsOf(expected.getAsJsonObject("causes").keySet());
    }

    @Test
    void withoutJsonTheDashboardIsShown() throws IOException {
        Outcome outcome = choose(options(reference("leading")));
        assertThat(outcome.exitCode()).isZero();
        assertThat(outcome.said()).contains("A small crash: Ending out-of-cash", "You led in 12 and managed in 0.");
    }

    @Test
    void nothingIsRecorded() throws IOException {
        choose(options(reference("mixed")), "--data", data.toString());
        assertThat(data).isEmptyDirectory();
    }

    @ParameterizedTest
    @ValueSource(strings = {"no-such-option", "cash-l", "rumours-l,cash-l", "rumours-l,rumours-l", "rumours-l", "rumours-mp,cash-known-mp,"})
    void whatCannotBePickedIsToldInOneLine(String options) {
        Outcome outcome = choose(options, "--json");
        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.output()).isEmpty();
        assertThat(outcome.errors().lines()).hasSize(1);
    }

    @Test
    void anUnknownOptionIsToldFromOneThatIsNotOffered() {
        assertThat(choose("no-such-option").errors()).contains("“no-such-option” is no option of this scenario");
        assertThat(choose("leave-it").errors()).contains("offers rumours-l, rumours-lp, rumours-m and rumours-mp");
        assertThat(choose("closes-l").errors()).contains("“closes-l” is not offered at decision 1, in scene “rumours”");
    }

    @Test
    void anOptionLeftOverIsNamed() throws IOException {
        assertThat(choose(options(reference("leading")) + ",rumours-l").errors())
                .contains("The story is over after 12 options: “rumours-l” is left over.");
    }

    @Test
    void jsonWithoutOptionsIsAMisuse() {
        assertThat(Outcome.of("play", Outcome.SMALL_CRASH.toString(), "--json").exitCode()).isEqualTo(2);
    }

    private static Outcome choose(String options, String... more) {
        return Outcome.of(Stream.of(
                List.of("play", Outcome.SMALL_CRASH.toString(), "--choose", options), List.of(more))
                .flatMap(List::stream).toArray(String[]::new));
    }

    private static JsonObject reference(String name) throws IOException {
        Path file = Outcome.SMALL_CRASH.resolveSibling("small-crash." + name + ".run.json");
        return JsonParser.parseString(Files.readString(file)).getAsJsonObject();
    }

    private static String options(JsonObject run) {
        return String.join(",", run.getAsJsonArray("options").asList().stream().map(JsonElement::getAsString).toList());
    }
}
