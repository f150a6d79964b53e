package org.cooptrack.query.history;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/**
 * Server-sent events on their way out. An id stands for all that was looked at up to its position: it is also said where
 * nothing was wanted, without data, so that whoever comes back does not begin far behind.
 */
final class ServerSentEvents {
    private static final int LOOKED_AT = 1_000;
    private static final String RECONNECT_AFTER = "retry: 2000\n\n";

    private final OutputStream out;
    private final Duration heartbeat;
    private long passed;
    private long said;
    private long written = System.nanoTime();

    ServerSentEvents(OutputStream out, Duration heartbeat, long start) {
        this.out = out;
        this.heartbeat = heartbeat;
        this.passed = start;
        this.said = start;
    }

    void begin() throws IOException {
        write(RECONNECT_AFTER);
        flush();
    }

    /** Blocks until the reader has room for it. */
    void event(long position, String json) throws IOException {
        write("id: " + position + "\ndata: " + json + "\n\n");
        passed = position;
        said = position;
    }

    /** Up to there nobody wants to hear of anything more. */
    void passed(long position) { passed = position; }

    /** Sends what is still held; and a sign of life, where there was none for long, or where much was passed in silence. */
    void pause() throws IOException {
        boolean due = System.nanoTime() - written >= heartbeat.toNanos();
        if (passed - said >= LOOKED_AT || due && passed > said) end();
        else if (due) write(":\n\n");
        flush();
    }

    /** Says up to where it was looked. */
    void end() throws IOException {
        if (passed > said) write("id: " + passed + "\n\n");
        said = passed;
        flush();
    }

    private void write(String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        written = System.nanoTime();
    }

    private void flush() throws IOException { out.flush(); }
}
