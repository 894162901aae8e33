package org.balancingact.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.util.function.Predicate;

/** The real disk, until some bytes of a file have been written; then something happens. */
final class LeakyDisk implements Disk {
    private final Predicate<Path> leaky;
    private final int bytes;
    private final Event event;

    /** What happens. */
    interface Event {
        void happen() throws IOException;
    }

    /**
     * @param leaky which files it happens to
     * @param bytes of one such file that can be written before it happens
     */
    LeakyDisk(Predicate<Path> leaky, int bytes, Event event) {
        this.leaky = leaky;
        this.bytes = bytes;
        this.event = event;
    }

    /** Has room for so many bytes in each file. */
    static LeakyDisk fullAfter(int bytes) {
        return new LeakyDisk(file -> true, bytes, () -> {
            throw new IOException("No space left on device");
        });
    }

    @Override
    public FileChannel open(Path file, OpenOption... how) throws IOException {
        FileChannel real = FileChannel.open(file, how);
        return leaky.test(file) ? new Leaky(real) : real;
    }

    private final class Leaky extends FileChannel {
        private final FileChannel real;
        private int room = bytes;

        Leaky(FileChannel real) {
            this.real = real;
        }

        @Override
        public int write(ByteBuffer source) throws IOException {
            if (source.remaining() <= room) {
                room -= source.remaining();
                return real.write(source);
            }
            ByteBuffer fitting = source.duplicate();
            fitting.limit(source.position() + room);
            real.write(fitting);
            event.happen();
            throw new AssertionError("nothing happened");
        }

        @Override
        public long position() throws IOException {
            return real.position();
        }

        @Override
        public FileChannel truncate(long size) throws IOException {
            real.truncate(size);
            return this;
        }

        @Override
        public void force(boolean metaData) throws IOException {
            real.force(metaData);
        }

        @Override
        public FileLock tryLock(long position, long size, boolean shared) throws IOException {
            return real.tryLock(position, size, shared);
        }

        @Override
        protected void implCloseChannel() throws IOException {
            real.close();
        }

        @Override
        public int read(ByteBuffer target) {
            throw new UnsupportedOperationException();
        }

        @Override
        public long read(ByteBuffer[] targets, int offset, int length) {
            throw new UnsupportedOperationException();
        }

        @Override
        public long write(ByteBuffer[] sources, int offset, int length) {
            throw new UnsupportedOperationException();
        }

        @Override
        public FileChannel position(long position) {
            throw new UnsupportedOperationException();
        }

        @Override
        public long size() {
            throw new UnsupportedOperationException();
        }

        @Override
        public long transferTo(long position, long count, WritableByteChannel target) {
            throw new UnsupportedOperationException();
        }

        @Override
        public long transferFrom(ReadableByteChannel source, long position, long count) {
            throw new UnsupportedOperationException();
        }

        @Override
        public int read(ByteBuffer target, long position) {
            throw new UnsupportedOperationException();
        }

        @Override
        public int write(ByteBuffer source, long position) {
            throw new UnsupportedOperationException();
        }

        @Override
        public MappedByteBuffer map(MapMode mode, long position, long size) {
            throw new UnsupportedOperationException();
        }

        @Override
        public FileLock lock(long position, long size, boolean shared) {
            throw new UnsupportedOperationException();
        }
    }
}
