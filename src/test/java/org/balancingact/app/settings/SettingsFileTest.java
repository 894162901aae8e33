package org.balancingact.app.settings;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.balancingact.app.style.Theme;
import org.balancingact.play.Question;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class SettingsFileTest {
    @TempDir
    private Path folder;
    private final List<String> failures = new CopyOnWriteArrayList<>();

    private Path file() {
        return folder.resolve("data").resolve("settings.json");
    }

    private SettingsFile open() {
        return new SettingsFile(file(), failures::add);
    }

    @Test
    void whatWasSetIsThereAgainNextTime() {
        try (SettingsFile first = open()) {
            first.settings().themeProperty().set(Theme.HIGH_CONTRAST);
            first.settings().textSizeProperty().set(150);
            first.settings().askProperty(Question.CONFIDENCE).set(true);
        }
        try (SettingsFile second = open()) {
            assertThat(second.settings().themeProperty().get()).isEqualTo(Theme.HIGH_CONTRAST);
            assertThat(second.settings().textSizeProperty().get()).isEqualTo(150);
            assertThat(second.settings().askProperty(Question.CONFIDENCE).get()).isTrue();
            assertThat(second.notice()).isEmpty();
        }
    }

    @Test
    void aBrokenFileIsSetAsideAndTheDefaultsHold() throws IOException {
        Files.createDirectories(file().getParent());
        Files.writeString(file(), "{\"theme\": \"dark\", \"textSize\": ");
        try (SettingsFile settings = open()) {
            assertThat(settings.settings().themeProperty().get()).isEqualTo(Theme.LIGHT);
            assertThat(settings.notice()).hasValueSatisfying(notice -> assertThat(notice).contains("settings.json.broken"));
            assertThat(file().resolveSibling("settings.json.broken")).content().startsWith("{\"theme\"");
        }
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "there are no pipes among files")
    @Timeout(60)
    void aPipeIsSetAsideAndNotWaitedFor() throws IOException, InterruptedException {
        Files.createDirectories(file().getParent());
        assertThat(new ProcessBuilder("mkfifo", file().toString()).start().waitFor()).isZero();
        try (SettingsFile settings = open()) {
            assertThat(settings.notice()).isPresent();
        }
    }

    @Test
    void unknownThemesAndSizesOutOfBoundsDoNoHarm() throws IOException {
        Files.createDirectories(file().getParent());
        Files.writeString(file(), "{\"theme\": \"sepia\", \"textSize\": 900}");
        try (SettingsFile settings = open()) {
            assertThat(settings.settings().themeProperty().get()).isEqualTo(Theme.LIGHT);
            assertThat(settings.settings().textSizeProperty().get()).isEqualTo(Settings.LARGEST_TEXT);
        }
    }

    @Test
    void nothingIsWrittenWhereNothingChanged() {
        open().close();
        assertThat(file()).doesNotExist();
    }

    @Test
    void twoWindowsThatChangeDifferentSettingsKeepBoth() {
        SettingsFile older = open();
        try (SettingsFile newer = open()) {
            newer.settings().themeProperty().set(Theme.DARK);
            newer.settings().textSizeProperty().set(120);
        }
        older.settings().textSizeProperty().set(150);
        older.close();
        try (SettingsFile now = open()) {
            assertThat(now.settings().themeProperty().get()).isEqualTo(Theme.DARK);
            assertThat(now.settings().textSizeProperty().get()).as("set last").isEqualTo(150);
        }
    }

    @Test
    void whatOnlyNewerVersionsKnowStays() throws IOException {
        Files.createDirectories(file().getParent());
        Files.writeString(file(), "{\"theme\": \"dark\", \"window\": {\"width\": 900}, \"textSize\": null}");
        try (SettingsFile settings = open()) {
            settings.settings().askProperty(Question.REASON).set(true);
        }
        assertThat(JsonParser.parseString(Files.readString(file()))).isEqualTo(
                JsonParser.parseString("{\"theme\": \"dark\", \"window\": {\"width\": 900}, \"textSize\": null, \"askReason\": true}"));
    }

    @Test
    void manyWindowsThatSaveAtOnceLoseNothing() throws Exception {
        List<SettingsFile> windows = IntStream.range(0, 5).mapToObj(k -> open()).toList();
        windows.get(0).settings().themeProperty().set(Theme.DARK);
        windows.get(1).settings().reducedMotionProperty().set(true);
        windows.get(2).settings().askProperty(Question.TAG).set(true);
        windows.get(3).settings().askProperty(Question.CONFIDENCE).set(true);
        windows.get(4).settings().askProperty(Question.REASON).set(true);
        ExecutorService closing = Executors.newFixedThreadPool(windows.size());
        try {
            for (Future<?> closed : windows.stream().map(window -> closing.submit(window::close)).toList()) {
                closed.get();
            }
        } finally {
            closing.shutdownNow();
        }
        assertThat(JsonParser.parseString(Files.readString(file())).getAsJsonObject().keySet())
                .containsExactlyInAnyOrder("theme", "reducedMotion", "askOwnTag", "askConfidence", "askReason");
    }

    @Test
    void settingsThatCanNotBeWrittenAreToldOnceAndTriedAgain() throws IOException {
        SettingsFile settings = open();
        Path inTheWay = Files.createFile(file().getParent());
        settings.settings().themeProperty().set(Theme.DARK);
        settings.save();
        settings.settings().textSizeProperty().set(150);
        settings.save();
        assertThat(failures).singleElement().asString().contains("not kept", "is a file");
        Files.delete(inTheWay);
        settings.close();
        try (SettingsFile again = open()) {
            assertThat(again.settings().themeProperty().get()).isEqualTo(Theme.DARK);
            assertThat(again.settings().textSizeProperty().get()).isEqualTo(150);
        }
    }

    @Test
    void aFileThatWasBrokenMeanwhileIsSetAsideAndWrittenWhole() throws IOException {
        SettingsFile settings = open();
        settings.settings().themeProperty().set(Theme.DARK);
        settings.save();
        Files.writeString(file(), "{\"theme\": ");
        settings.settings().textSizeProperty().set(150);
        settings.close();
        assertThat(file().resolveSibling("settings.json.broken")).content().isEqualTo("{\"theme\": ");
        try (SettingsFile again = open()) {
            assertThat(again.settings().themeProperty().get()).isEqualTo(Theme.DARK);
            assertThat(again.settings().textSizeProperty().get()).isEqualTo(150);
        }
    }
}
