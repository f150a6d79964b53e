package org.cooptrack.query.readmodel;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.cooptrack.events.Event;
import org.cooptrack.events.Recorded;
import org.cooptrack.query.projection.Projection;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The next version of a read model: the same rows, with a difference that is seen in answers. It may be held up, or made to fail. */
final class Beside implements Projection {
    private final Projection before;
    private final String difference;
    private final AtomicInteger written = new AtomicInteger();
    private volatile CountDownLatch gate = new CountDownLatch(0);
    private volatile int failsAfter = Integer.MAX_VALUE;

    Beside(Projection before, String difference) {
        this.before = before;
        this.difference = difference;
    }

    /** In which every fact carries evidence. */
    static Beside facts(Projection before) {
        return new Beside(before, "update fact set evidenced = true where not evidenced");
    }

    /** In which the code of every training ends in a star. */
    static Beside trainings(Projection before) {
        return new Beside(before, "update training set doc = jsonb_set(doc, '{code}', to_jsonb((doc->>'code') || '*')) "
                + "where doc->>'code' not like '%*'");
    }

    void hold() { gate = new CountDownLatch(1); }

    void letGo() { gate.countDown(); }

    void failAfter(int events) { failsAfter = events; }

    /** How many events it was given to write, those of failed batches too. */
    int written() { return written.get(); }

    @Override
    public String name() { return before.name(); }

    @Override
    public int version() { return before.version() + 1; }

    @Override
    public List<Class<?>> types() { return before.types(); }

    @Override
    public List<String> tables() { return before.tables(); }

    @Override
    public void prepare(JdbcClient views) { before.prepare(views); }

    @Override
    public void write(List<Recorded<Event>> batch, JdbcClient views) {
        try {
            gate.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
        if (written.addAndGet(batch.size()) > failsAfter) throw new IllegalStateException("stopped in the middle");
        before.write(batch, views);
        views.sql(difference).update();
    }
}
