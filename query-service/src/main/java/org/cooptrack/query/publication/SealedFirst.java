package org.cooptrack.query.publication;

import java.util.OptionalLong;
import org.cooptrack.query.door.Notary;
import org.cooptrack.query.door.Notary.Covering;
import org.cooptrack.web.problem.ProblemException;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/**
 * Nothing is laid before anybody, and no letter is signed, of what no checkpoint covers yet: it is waited for, and who would wait too
 * long is told when to ask again, and for what.
 */
@Component
class SealedFirst {
    private final Notary notary;

    SealedFirst(Notary notary) { this.notary = notary; }

    /** @throws ProblemException 503 where it is not sealed in time */
    Covering covering(long position) {
        long seconds = notary.every().plusMillis(999).toSeconds();
        return notary.awaited(position)
                .orElseThrow(() -> new ProblemException(503, "report.not-sealed", null, position, seconds)
                        .header(HttpHeaders.RETRY_AFTER, Long.toString(seconds)));
    }

    /** What is drafted where nobody says as of when: the last that is sealed, or what is known where that is less. */
    long latest(long known) {
        OptionalLong sealed = notary.sealedUpTo();
        return sealed.isPresent() ? Math.min(known, sealed.getAsLong()) : known;
    }
}
