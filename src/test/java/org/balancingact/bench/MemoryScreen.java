package org.balancingact.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.TimeUnit;

/**
 * A display of its own whose picture lies in a file in memory (Xvfb), so that what is painted can be seen from outside
 * without asking the program or the display.
 */
final class MemoryScreen implements AutoCloseable {
    /** One sample in so many pixels, across and down: fine enough for any window, and read in some microseconds. */
    private static final int STEP = 8;
    private static final int BYTES_A_PIXEL = 4;
    private static final long LONGEST = TimeUnit.SECONDS.toNanos(60);
    /** Numbers in the head of an XWD file, version 7: X11/XWDFile.h. */
    private static final int HEADER_SIZE = 0;
    private static final int HEIGHT = 5;
    private static final int BYTES_A_LINE = 12;
    private static final int COLOURS = 19;
    private static final int BYTES_A_COLOUR = 12;

    /** A picture, by its number, and since when it stands, in nanoseconds of this process. */
    record Calm(long picture, long since) {}

    private final Process server;
    private final String display;
    private final ByteBuffer picture;

    private MemoryScreen(Process server, String display, ByteBuffer picture) {
        this.server = server;
        this.display = display;
        this.picture = picture;
    }

    /** @throws IOException when there is no Xvfb, or it does not start */
    static MemoryScreen open(Path folder) throws IOException {
        Process server = new ProcessBuilder("Xvfb", "-displayfd", "1", "-screen", "0", "1600x1000x24", "-fbdir", folder.toString(), "-nolisten", "tcp", "-noreset")
                .redirectError(ProcessBuilder.Redirect.DISCARD).start();
        BufferedReader said = server.inputReader();
        String number = said.readLine();
        if (number == null) {
            throw new IOException("Xvfb ended at once");
        }
        try (FileChannel file = FileChannel.open(folder.resolve("Xvfb_screen0"), StandardOpenOption.READ)) {
            return new MemoryScreen(server, ":" + number.strip(), file.map(FileChannel.MapMode.READ_ONLY, 0, file.size()).order(ByteOrder.BIG_ENDIAN));
        }
    }

    /** What {@code DISPLAY} has to be for a program that is to be seen here. */
    String display() {
        return display;
    }

    /** A number that is another one when what is on the screen has changed by more than a few pixels. */
    long seen() {
        int line = head(BYTES_A_LINE);
        int start = head(HEADER_SIZE) + head(COLOURS) * BYTES_A_COLOUR;
        long seen = 1;
        for (int y = 0; y < head(HEIGHT); y += STEP) {
            for (int x = 0; x < line; x += STEP * BYTES_A_PIXEL) {
                seen = seen * 31 + picture.getInt(start + y * line + x);
            }
        }
        return seen;
    }

    /**
     * Waits until nothing has been painted for so long, in nanoseconds. A display that has just been opened, or that a program has just
     * left, paints its own ground too, sooner or later.
     *
     * @throws IllegalStateException if something is painted again and again
     */
    Calm calm(long nanoseconds) throws InterruptedException {
        long began = System.nanoTime();
        Calm calm = new Calm(seen(), began);
        while (System.nanoTime() - calm.since() < nanoseconds) {
            Thread.sleep(1);
            long seen = seen();
            if (System.nanoTime() - began > LONGEST) {
                throw new IllegalStateException("what is on the screen does not come to rest");
            }
            if (seen != calm.picture()) {
                calm = new Calm(seen, System.nanoTime());
            }
        }
        return calm;
    }

    private int head(int index) {
        return picture.getInt(index * Integer.BYTES);
    }

    @Override
    public void close() {
        server.destroy();
        try {
            server.waitFor(10, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
