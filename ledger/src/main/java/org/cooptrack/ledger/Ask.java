package org.cooptrack.ledger;

import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** One caller waiting in the queue: what it wants, and, once its group is back, what became of it. */
final class Ask {
    final Append append;
    final long size;
    private final Thread caller = Thread.currentThread();
    private volatile @Nullable Outcome outcome;
    private volatile @Nullable RuntimeException failure;

    Ask(Append append) {
        this.append = append;
        this.size = append.size();
    }

    boolean isAnswered() {
        return outcome != null || failure != null;
    }

    void answer(Outcome what) {
        outcome = what;
        nudge();
    }

    void fail(RuntimeException why) {
        if (isAnswered()) return;
        failure = why;
        nudge();
    }

    /** Wakes the caller: its answer is there, or nobody leads. */
    void nudge() {
        LockSupport.unpark(caller);
    }

    Outcome answered() {
        RuntimeException why = failure;
        if (why != null) throw why;
        Outcome what = outcome;
        if (what == null) throw new IllegalStateException("not answered yet");
        return what;
    }
}
