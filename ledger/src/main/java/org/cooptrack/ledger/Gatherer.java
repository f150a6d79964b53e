package org.cooptrack.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Gathers what callers offer at one moment into one call of the ledger. A caller that finds a lane free leads the group
 * itself, rather than handing over to a thread; the others sleep until their answer is there.
 */
final class Gatherer implements AutoCloseable {
    private static final int MOST_EVENTS = 1_000;
    private static final long MOST_BYTES = 1 << 20;

    private final ConcurrentLinkedQueue<Ask> queue = new ConcurrentLinkedQueue<>();
    private final ReentrantLock head = new ReentrantLock();
    private final BlockingQueue<Lane> idle;
    private final List<Lane> lanes;
    private final Semaphore places;
    private final int waiting;

    Gatherer(List<Lane> lanes, int waiting) {
        this(lanes, new ArrayBlockingQueue<>(lanes.size(), false, lanes), waiting);
    }

    /** @param idle all of the lanes */
    Gatherer(List<Lane> lanes, BlockingQueue<Lane> idle, int waiting) {
        this.lanes = List.copyOf(lanes);
        this.idle = idle;
        this.places = new Semaphore(waiting);
        this.waiting = waiting;
    }

    Outcome append(Append append) {
        var ask = new Ask(append);
        if (append.events().size() > Append.MOST_EVENTS || ask.size > Append.MOST_BYTES)
            throw new AppendTooLarge(append.events().size(), ask.size);
        if (!append.isText()) return new Outcome.Unstorable("22021", "half a character is no text");
        if (!places.tryAcquire()) throw new LedgerBusy(waiting);
        // An interrupt would close the connection under the whole group: it is put off until the answer is there.
        boolean interrupted = Thread.interrupted();
        try {
            queue.add(ask);
            while (!ask.isAnswered()) {
                // Who is already on the way rests, even while a lane is free: asking it in vain, again and again, would keep
                // the processor from whoever brings the answer.
                @Nullable
                Lane lane = queue.isEmpty() ? null : idle.poll();
                if (lane != null) {
                    interrupted |= lead(lane);
                } else if (!ask.isAnswered()) {
                    // Asked again, for whoever waits for its turn to ask for a lane uses up the nudge that came with the answer.
                    LockSupport.park(this);
                }
                interrupted |= Thread.interrupted();
            }
            return ask.answered();
        } finally {
            places.release();
            if (interrupted) Thread.currentThread().interrupt();
        }
    }

    /** How many callers wait for an answer. */
    int waiting() {
        return waiting - places.availablePermits();
    }

    private boolean lead(Lane lane) {
        try {
            List<Ask> group = next();
            if (!group.isEmpty()) lane.send(group);
            return lane.wasInterrupted();
        } finally {
            idle.add(lane);
            Ask first = queue.peek();
            if (first != null) first.nudge();
        }
    }

    /** The next group: up to 1,000 events and 1 MB, or one caller alone that is larger. */
    private List<Ask> next() {
        var group = new ArrayList<Ask>();
        int events = 0;
        long bytes = 0;
        head.lock();
        try {
            for (@Nullable
            Ask ask = queue.peek(); ask != null; ask = queue.peek()) {
                events += ask.append.events().size();
                bytes += ask.size;
                if (!group.isEmpty() && (events > MOST_EVENTS || bytes > MOST_BYTES || group.size() == MOST_EVENTS))
                    break;
                queue.remove();
                group.add(ask);
            }
        } finally {
            head.unlock();
        }
        return group;
    }

    @Override
    public void close() {
        lanes.forEach(Lane::close);
    }
}
