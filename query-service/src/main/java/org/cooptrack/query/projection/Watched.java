package org.cooptrack.query.projection;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.cooptrack.ledger.LogWentBack;

/** A stream of history of which one is told whether it can be read, or is refused because the log went back. */
record Watched(BlockingStream<TrackedEventMessage<?>> events,
        Watcher watcher) implements BlockingStream<TrackedEventMessage<?>> {
    /** Who is told. */
    interface Watcher {
        void begins();

        void reads();

        void refused(LogWentBack why);
    }

    private interface Reading<T, E extends Exception> {
        T read() throws E;
    }

    @Override
    public Optional<TrackedEventMessage<?>> peek() { return told(events::peek); }

    @Override
    public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
        return told(() -> events.hasNextAvailable(timeout, unit));
    }

    @Override
    public TrackedEventMessage<?> nextAvailable() throws InterruptedException { return told(events::nextAvailable); }

    @Override
    public boolean setOnAvailableCallback(Runnable callback) { return events.setOnAvailableCallback(callback); }

    @Override
    public void close() { events.close(); }

    private <T, E extends Exception> T told(Reading<T, E> reading) throws E {
        try {
            T read = reading.read();
            watcher.reads();
            return read;
        } catch (LogWentBack why) {
            watcher.refused(why);
            throw why;
        }
    }
}
