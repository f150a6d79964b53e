package org.cooptrack.query.columns;

import java.util.concurrent.locks.ReentrantLock;
import org.cooptrack.query.projection.Version;

/** Columns of one version of the facts, and who brings them on. */
final class Kept {
    /** So far behind, whoever asks does not bring them on by themselves. */
    private static final long FAR = 20_000;

    private final Version version;
    private final Columns columns;
    private final Loading loading;
    private final ReentrantLock writing = new ReentrantLock();
    private volatile boolean broken;

    Kept(Version version, Columns columns, Loading loading) {
        this.version = version;
        this.columns = columns;
        this.loading = loading;
    }

    Version version() { return version; }

    Columns columns() { return columns; }

    /** Whether something failed half-way: they are of no use any more. */
    boolean isBroken() {
        return broken;
    }

    /** Brings them on to what the transaction of this thread sees, if they are not there; tells whether they are. */
    boolean reaches(long position) {
        if (broken) return false;
        if (columns.position() >= position) return true;
        if (position - columns.position() > FAR) return false;
        on(position);
        return true;
    }

    void on(long position) {
        writing.lock();
        try {
            if (columns.position() >= position) return;
            loading.on(position);
        } catch (RuntimeException halfWay) {
            broken = true;
            throw halfWay;
        } finally {
            writing.unlock();
        }
    }
}
