package org.balancingact.journal.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.balancingact.journal.RunId;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** A row of a result. Valid only while it is being read. */
final class Row {

    /** Makes something of a row. */
    interface Reader<T> {
        T read(Row row) throws SQLException;
    }

    private final ResultSet result;

    Row(ResultSet result) {
        this.result = result;
    }

    String text(String column) throws SQLException {
        return result.getString(column);
    }

    Optional<String> optionalText(String column) throws SQLException {
        return Optional.ofNullable(result.getString(column));
    }

    /** The constant that a word stands for. */
    <T> T word(String column, Function<String, Optional<T>> meaning) throws SQLException {
        String word = result.getString(column);
        return meaning.apply(word).orElseThrow(() -> damaged(column, word));
    }

    <T> Optional<T> optionalWord(String column, Function<String, Optional<T>> meaning) throws SQLException {
        return result.getString(column) == null ? Optional.empty() : Optional.of(word(column, meaning));
    }

    private static SQLException damaged(String column, String word) {
        return new SQLiteException(column + " is " + word, SQLiteErrorCode.SQLITE_CORRUPT);
    }

    int number(String column) throws SQLException {
        return result.getInt(column);
    }

    OptionalInt optionalNumber(String column) throws SQLException {
        int number = result.getInt(column);
        return result.wasNull() ? OptionalInt.empty() : OptionalInt.of(number);
    }

    long big(String column) throws SQLException {
        return result.getLong(column);
    }

    boolean flag(String column) throws SQLException {
        return result.getBoolean(column);
    }

    Instant instant(String column) throws SQLException {
        return Instant.ofEpochMilli(result.getLong(column));
    }

    Optional<Instant> optionalInstant(String column) throws SQLException {
        long moment = result.getLong(column);
        return result.wasNull() ? Optional.empty() : Optional.of(Instant.ofEpochMilli(moment));
    }

    RunId run(String column) throws SQLException {
        return word(column, RunId::of);
    }
}
