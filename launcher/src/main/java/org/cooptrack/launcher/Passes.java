package org.cooptrack.launcher;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Collections;
import java.util.List;

/** Sends until a service came to the end: where it goes away meanwhile, its return is awaited, and it goes on where it stopped. */
record Passes(URI service, Duration patience) {
    private static final int MOST = 5;
    /** A service that is ready although it refused lacks something that comes back later; a pass takes that time. */
    private static final int PAUSES = 20;
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

    /** One sending from the beginning; whether the service came to the end, and was not itself hindered. */
    interface Pass {
        boolean ended() throws IOException, InterruptedException;
    }

    boolean until(Pass pass, Progress progress) throws IOException, InterruptedException {
        if (pass.ended()) return true;
        for (int passes = 1; passes < MOST; passes++) {
            progress.interrupted(patience);
            Thread.sleep(Collections.min(List.of(patience.dividedBy(PAUSES), LONGEST_PAUSE)));
            if (!Ready.within(patience, service)) return false;
            if (again(pass)) return true;
        }
        return false;
    }

    private static boolean again(Pass pass) throws IOException, InterruptedException {
        try {
            return pass.ended();
        } catch (Refused refused) {
            if (refused.line() == Line.NOT_RUNNING) return false;
            throw refused;
        }
    }
}
