package org.cooptrack.launcher;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/** How far a sample has come. */
final class SampleTally {
    private final AtomicLong requests = new AtomicLong();
    private final List<String> refusals = new ArrayList<>();
    private final long of;
    private long projects;
    private long position = -1;

    SampleTally(long of) { this.of = of; }

    void sent() { requests.incrementAndGet(); }

    synchronized void refused(String what) {
        refusals.add(what);
    }

    synchronized void reached(long position, boolean project) {
        this.position = Math.max(this.position, position);
        if (project) projects++;
    }

    synchronized long projects() {
        return projects;
    }

    long of() { return of; }

    long requests() { return requests.get(); }

    synchronized SampleSending.Outcome outcome() {
        return new SampleSending.Outcome(requests.get(), position, List.copyOf(refusals));
    }
}
