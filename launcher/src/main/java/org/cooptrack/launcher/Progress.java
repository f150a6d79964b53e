package org.cooptrack.launcher;

import java.time.Duration;

/** Hears how far a file has come. */
interface Progress {
    void sent(long bytes, long of);

    void judged(long activities, long of);

    /** The service went away; its return is awaited for so long. */
    void interrupted(Duration patience);

    void ended();
}
