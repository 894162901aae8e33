package org.balancingact.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.balancingact.i18n.FailureWords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FailureLogTest {
    @TempDir
    private Path folder;

    private void tell(Path place, Throwable failure) {
        FailureLog.during(() -> place, () -> FailureWords.of(failure));
    }

    private String newest(Path place) throws IOException {
        return Files.readString(place.resolve(FailureLog.NEWEST));
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void everyFailureThatIsToldInWordsIsKeptWithItsCausesAndWhereTheyWere() throws IOException {
        tell(folder, new IllegalStateException(new SQLException("said", "state", 11)));
        tell(folder, new StackOverflowError());
        assertThat(newest(folder)).containsSubsequence("Java " + System.getProperty("java.version"), "java.lang.IllegalStateException",
                "at org.balancingact.log.FailureLogTest", "because of java.sql.SQLException, code 11", "java.lang.StackOverflowError");
    }

    @Test
    void noWordsOfAFailureAreKept() throws IOException {
        Path home = Path.of("/home/anna/typed text");
        tell(folder, new UncheckedIOException("of Anna", new NoSuchFileException(home.toString())));
        assertThat(newest(folder)).contains("NoSuchFileException").doesNotContainIgnoringCase("anna").doesNotContain("typed", folder.toString());
    }

    @Test
    void whatJavaSaysOfNamesInTheProgramIsKept() throws IOException {
        tell(folder, new ClassCastException("class A cannot be cast to class B"));
        assertThat(newest(folder)).contains("java.lang.ClassCastException: class A cannot be cast to class B");
    }

    @Test
    void nothingIsThereBeforeTheFirstFailureAndNothingStaysOpenAfterIt() throws IOException {
        FailureLog.during(() -> folder, () -> true);
        assertThat(names()).isEmpty();
        tell(folder, new IllegalStateException());
        FailureWords.of(new IllegalArgumentException());
        assertThat(names()).containsExactly(FailureLog.NEWEST);
        assertThat(newest(folder)).doesNotContain("IllegalArgumentException");
    }

    @Test
    void howeverMuchFailsTheLogHasABound() throws IOException {
        StackOverflowError deep = new StackOverflowError();
        deep.setStackTrace(Stream.generate(() -> deep.getStackTrace()[0]).limit(1000).toArray(StackTraceElement[]::new));
        for (int time = 0; time < 200; time++) {
            tell(folder, deep);
        }
        assertThat(newest(folder)).contains("    and 940 more");
        assertThat(names()).containsExactly("failures-0.txt", "failures-1.txt");
        for (String name : names()) {
            assertThat(Files.size(folder.resolve(name))).isLessThan(250_000);
        }
    }

    @Test
    void aNameWithAPercentSignIsAFolderLikeAnother() throws IOException {
        Path odd = Files.createDirectory(folder.resolve("50%h %t"));
        tell(odd, new IllegalStateException());
        assertThat(newest(odd)).contains("IllegalStateException");
    }

    @Test
    void whereThereIsNoFolderOrNoneCanBeFoundTheFailureIsToldAllTheSame() {
        Path missing = folder.resolve("missing");
        assertThat(FailureLog.<String>during(() -> missing, () -> FailureWords.of(new IllegalStateException()))).endsWith(".");
        assertThat(FailureLog.<String>during(() -> {
            throw new NoClassDefFoundError("AppDirs");
        }, () -> FailureWords.of(new IllegalStateException()))).endsWith(".");
        assertThat(missing).doesNotExist();
    }

    @Test
    void whereTheLogCanNotBeWrittenTheFailureIsToldAllTheSame() throws IOException {
        Files.createDirectories(folder.resolve(FailureLog.NEWEST).resolve("in the way"));
        assertThat(FailureLog.<String>during(() -> folder, () -> FailureWords.of(new IllegalStateException()))).endsWith(".");
    }
}
