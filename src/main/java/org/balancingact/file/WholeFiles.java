package org.balancingact.file;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes files that belong together: first all contents beside their places, then each into its place; a failure takes back all. */
final class WholeFiles {
    private final Disk disk;

    WholeFiles(Disk disk) {
        this.disk = disk;
    }

    /**
     * Into a folder, which is made where it is missing.
     *
     * @throws NotWritten if one of them fails
     */
    List<WrittenFile> write(Path folder, Map<String, Content> files) {
        Undoing made = NewFolder.make(folder);
        try {
            Map<Path, Content> inFolder = new LinkedHashMap<>();
            files.forEach((name, content) -> inFolder.put(folder.resolve(name), content));
            return write(inFolder);
        } catch (RuntimeException | Error failure) {
            made.after(failure);
            throw failure;
        }
    }

    /** @throws NotWritten if one of them fails */
    List<WrittenFile> write(Map<Path, Content> files) {
        Deque<Prepared> prepared = new ArrayDeque<>();
        Deque<Undoing> done = new ArrayDeque<>();
        try {
            files.forEach((file, content) -> prepared.add(Prepared.of(file, content, disk)));
            List<WrittenFile> written = new ArrayList<>();
            for (Prepared next : prepared) {
                // A single file, and the last of several, fail without a trace.
                boolean last = next == prepared.getLast();
                Undoing undoing = last ? () -> { } : next.undoing();
                written.add(next.write());
                done.push(undoing);
            }
            return written;
        } catch (RuntimeException | Error failure) {
            done.forEach(undoing -> undoing.after(failure));
            throw failure;
        } finally {
            prepared.forEach(Prepared::close);
        }
    }
}
