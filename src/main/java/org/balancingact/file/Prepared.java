package org.balancingact.file;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * A file about to be written. Where it can be replaced, the new content is complete beside it already; elsewhere nothing has
 * happened yet.
 */
final class Prepared implements Closeable {
    private final Path file;
    private final Place place;
    private final Content content;
    private final Disk disk;
    private final Optional<Part> part;

    private Prepared(Path file, Place place, Content content, Disk disk) throws IOException {
        this.file = file;
        this.place = place;
        this.content = content;
        this.disk = disk;
        this.part = part();
    }

    /** @throws NotWritten if there is no room for the content, or no way to the place */
    static Prepared of(Path file, Content content, Disk disk) {
        Place place = placeOf(file);
        try {
            return new Prepared(file, place, content, disk);
        } catch (IOException failure) {
            throw NotWritten.of(file, place.path(), failure);
        }
    }

    private static Place placeOf(Path file) {
        try {
            return Place.of(file);
        } catch (IOException leadsNowhere) {
            throw NotWritten.of(file, file.toAbsolutePath(), leadsNowhere);
        }
    }

    private Optional<Part> part() throws IOException {
        return switch (place.kind()) {
            case NOTHING -> Optional.of(Part.of(content, place.folder(), disk));
            case REGULAR -> partOfAnother();
            case FOLDER, PASSAGE -> Optional.empty();
        };
    }

    /** Empty where what stands there can't be replaced: nothing fits beside it, its owner would be lost, or its other names. */
    private Optional<Part> partOfAnother() throws IOException {
        Path file = place.path();
        FileChannel.open(file, StandardOpenOption.WRITE).close();
        Ownership ownership = Ownership.of(file);
        if (ownership.hasOtherNames()) {
            return Optional.empty();
        }
        try {
            Part beside = Part.of(content, place.folder(), disk);
            return beside.belongsLike(ownership) ? Optional.of(beside) : Optional.empty();
        } catch (IOException notBeside) {
            if (Reason.of(file, notBeside).isWantOfRoom()) {
                throw notBeside;
            }
            return Optional.empty();
        }
    }

    /**
     * Puts the content into its place.
     *
     * @throws NotWritten if that fails; then what was there before is there still
     */
    WrittenFile write() {
        try {
            put();
            return new WrittenFile(file, place.kind() == Place.Kind.REGULAR);
        } catch (IOException failure) {
            throw NotWritten.of(file, place.path(), failure);
        }
    }

    /** What takes back that the content was put into its place; to be asked for beforehand. */
    Undoing undoing() {
        try {
            return switch (place.kind()) {
                case NOTHING -> () -> Files.deleteIfExists(place.path());
                case REGULAR -> putting(Files.readAllBytes(place.path()));
                case FOLDER, PASSAGE -> () -> { };
            };
        } catch (IOException unreadable) {
            throw NotWritten.of(file, place.path(), unreadable);
        }
    }

    private Undoing putting(byte[] before) {
        return () -> {
            try (Prepared former = new Prepared(file, place, Content.of(before), disk)) {
                former.put();
            }
        };
    }

    private void put() throws IOException {
        switch (place.kind()) {
            case NOTHING -> part.orElseThrow().takePlace(place.path());
            case REGULAR -> {
                if (part.isEmpty() || !isReplacedBy(part.get())) {
                    new Overwriting(place.path(), disk).write(content);
                }
            }
            case FOLDER, PASSAGE -> Passage.write(place, content, disk);
        }
    }

    /** A file that is mounted on its own can’t be. */
    private boolean isReplacedBy(Part replacement) {
        try {
            replacement.takePlace(place.path());
            return true;
        } catch (IOException inUse) {
            return false;
        }
    }

    @Override
    public void close() {
        part.ifPresent(Part::close);
    }
}
