package org.cooptrack.query.projection;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.stereotype.Component;

/** How far the live projections have come, for those who wait until one has seen a position: woken by its commit, never polling. */
@Component
public class Progress {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition moved = lock.newCondition();
    private final Map<String, Reached> reached = new HashMap<>();

    public Reached of(String projection) {
        lock.lock();
        try {
            return reached.getOrDefault(projection, Reached.NOTHING);
        } finally {
            lock.unlock();
        }
    }

    /** Whether the projection has seen the position, now or before the limit is over. */
    public boolean await(String projection, long position, Duration limit) throws InterruptedException {
        long left = limit.toNanos();
        lock.lockInterruptibly();
        try {
            while (reached.getOrDefault(projection, Reached.NOTHING).position() < position) {
                if (left <= 0) return false;
                left = moved.awaitNanos(left);
            }
            return true;
        } finally {
            lock.unlock();
        }
    }

    /** Where a projection begins, or begins again: after a crash of the database it may be behind what it had reached. */
    void begin(String projection, Reached now) {
        lock.lock();
        try {
            reached.put(projection, now);
            moved.signalAll();
        } finally {
            lock.unlock();
        }
    }

    void note(String projection, Reached now) {
        lock.lock();
        try {
            reached.merge(projection, now, (old, next) -> next.position() > old.position() ? next : old);
            moved.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
