package org.cooptrack.command.watch;

import java.time.Duration;

/**
 * How evidence is looked for.
 *
 * @param every
 *            a piece is looked for again after so long, in whole days
 * @param roundEvery
 *            how often all pieces are gone through for those that are due
 * @param tries
 *            on so many different days something must not be reached before it is gone
 * @param mostBytes
 *            nothing larger is fetched
 * @param patience
 *            no piece takes longer, whatever leads on to whatever
 */
record WatchSettings(Duration every, Duration roundEvery, int tries, long mostBytes, Duration patience) {
    WatchSettings {
        if (every.toDays() < 1 || !roundEvery.isPositive() || tries < 1 || mostBytes < 1 || !patience.isPositive())
            throw new IllegalArgumentException("no way to look for evidence: at most once a day, for some time");
    }
}
