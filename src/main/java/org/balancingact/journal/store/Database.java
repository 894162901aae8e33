package org.balancingact.journal.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.balancingact.journal.JournalException;
import org.sqlite.Function;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.Pragma;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConnection;

/**
 * One connection to an SQLite store, with its statements kept prepared. What is written outside {@link #together} is a
 * transaction of its own. Not safe for several threads at once. All failures come as {@link JournalException}.
 */
final class Database implements AutoCloseable {
    private static final int BUSY_MILLISECONDS = 10_000;
    /** What SQLite calls the store of a connection. */
    private static final String MAIN = "main";

    private final Optional<Path> file;
    private final String name;
    private final Connection connection;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();
    private boolean together;

    private Database(Optional<Path> file, String name, Connection connection) {
        this.file = file;
        this.name = name;
        this.connection = connection;
    }

    static Database open(Path file) {
        return connect(Optional.of(file), file.toString(), address(file));
    }

    static Database inMemory() {
        return connect(Optional.empty(), ":memory:", ":memory:");
    }

    /** Any name a file can have; as it is, the driver would take a question mark in it for the beginning of settings. */
    private static String address(Path file) {
        String path = file.toAbsolutePath().toString().replace(file.getFileSystem().getSeparator(), "/");
        return "file://" + (path.startsWith("/") ? "" : "/") + path.replace("%", "%25").replace("?", "%3F").replace("#", "%23");
    }

    private static Database connect(Optional<Path> file, String name, String address) {
        SQLiteConfig settings = new SQLiteConfig();
        settings.setJournalMode(JournalMode.WAL);
        settings.setSynchronous(SynchronousMode.FULL);
        settings.setPragma(Pragma.WAL_AUTOCHECKPOINT, Integer.toString(WriteAheadLog.PAGES));
        settings.setBusyTimeout(BUSY_MILLISECONDS);
        settings.enforceForeignKeys(true);
        settings.setPragma(Pragma.SECURE_DELETE, "true");
        // Else the driver asks for the new key after each insert and leaves that question open.
        settings.setGetGeneratedKeys(false);
        try {
            return new Database(file, name, settings.createConnection("jdbc:sqlite:" + address));
        } catch (SQLException failure) {
            throw told(failure, file, name);
        }
    }

    /** What it is called in messages. */
    String name() {
        return name;
    }

    /** Makes the next commits fast; finds out now, not at the first of them, that nothing can be written. */
    void readyForCommits() {
        together(() -> file.ifPresent(WriteAheadLog::lengthen));
    }

    /** Carries everything over into the store and leaves an empty log, unless another process is reading. */
    void emptyLog() {
        list("PRAGMA wal_checkpoint(TRUNCATE)", row -> row.number("busy"));
    }

    /** Runs one statement and gives the number of rows that it changed. */
    int update(String sql, Object... values) {
        try {
            return bind(sql, values).executeUpdate();
        } catch (SQLException failure) {
            throw failed(sql, failure);
        }
    }

    <T> List<T> list(String sql, Row.Reader<T> reader, Object... values) {
        try (ResultSet result = bind(sql, values).executeQuery()) {
            Row row = new Row(result);
            List<T> all = new ArrayList<>();
            while (result.next()) {
                all.add(reader.read(row));
            }
            return all;
        } catch (SQLException failure) {
            throw failed(sql, failure);
        }
    }

    <T> Optional<T> first(String sql, Row.Reader<T> reader, Object... values) {
        return list(sql, reader, values).stream().findFirst();
    }

    /** Runs any number of statements, separated by semicolons, that are not worth keeping prepared. */
    void run(String script) {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(script);
        } catch (SQLException failure) {
            throw told(failure);
        }
    }

    /** Gives the statements run from now on a function of one text; of NULL it gives NULL. */
    void function(String called, UnaryOperator<String> function) {
        try {
            Function.create(connection, called, new Function() {
                @Override
                protected void xFunc() throws SQLException {
                    result(Optional.ofNullable(value_text(0)).map(function).orElse(null));
                }
            });
        } catch (SQLException failure) {
            throw told(failure);
        }
    }

    /** Replaces everything in it by what the store holds. */
    void fillFrom(Path store) {
        try {
            connection.unwrap(SQLiteConnection.class).getDatabase().restore(MAIN, store.toString(), null);
        } catch (SQLException failure) {
            throw told(failure);
        }
    }

    /** What a file with all that it holds consists of; nobody writes meanwhile. */
    byte[] content() {
        return together(() -> {
            try {
                return connection.unwrap(SQLiteConnection.class).serialize(MAIN);
            } catch (SQLException failure) {
                throw told(failure);
            }
        });
    }

    /** Does the work as one transaction, or as part of the one that is on: all of it reaches the disk, or nothing does. */
    <T> T together(Supplier<T> work) {
        if (together) {
            return work.get();
        }
        run("BEGIN IMMEDIATE");
        together = true;
        try {
            T result = work.get();
            run("COMMIT");
            return result;
        } catch (RuntimeException | Error failure) {
            rollBack(failure);
            throw failure;
        } finally {
            together = false;
        }
    }

    void together(Runnable work) {
        together(() -> {
            work.run();
            return Optional.empty();
        });
    }

    private void rollBack(Throwable failure) {
        try {
            run("ROLLBACK");
        } catch (JournalException alreadyRolledBack) {
            failure.addSuppressed(alreadyRolledBack);
        }
    }

    @Override
    public void close() {
        try {
            for (PreparedStatement statement : prepared.values()) {
                statement.close();
            }
            connection.close();
        } catch (SQLException failure) {
            throw told(failure);
        }
    }

    /** The driver closes a statement that failed: it has to be prepared anew. */
    private JournalException failed(String sql, SQLException failure) {
        prepared.remove(sql);
        return told(failure);
    }

    private JournalException told(SQLException failure) {
        return told(failure, file, name);
    }

    /** Damage, wherever it shows, makes the next opening look closely. */
    private static JournalException told(SQLException failure, Optional<Path> file, String name) {
        JournalException told = StoreFailure.of(failure, name);
        if (StoreFailure.isDamage(told)) {
            file.ifPresent(DamagedStore::suspect);
        }
        return told;
    }

    private PreparedStatement bind(String sql, Object... values) throws SQLException {
        PreparedStatement statement = prepared.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            prepared.put(sql, statement);
        }
        for (int k = 0; k < values.length; k++) {
            statement.setObject(k + 1, StoredForm.of(values[k]));
        }
        return statement;
    }
}
