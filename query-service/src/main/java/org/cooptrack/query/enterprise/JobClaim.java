package org.cooptrack.query.enterprise;

import java.time.LocalDate;
import org.cooptrack.events.enterprise.Jobs;
import org.jspecify.annotations.Nullable;

/** Jobs that were claimed, and on which day they were verified or rejected: on neither, they still wait. */
public record JobClaim(Jobs jobs, @Nullable LocalDate verifiedOn, @Nullable LocalDate rejectedOn) {
    static JobClaim of(Jobs jobs) { return new JobClaim(jobs, null, null); }

    JobClaim verifiedOn(@Nullable LocalDate day) { return new JobClaim(jobs, day, rejectedOn); }

    JobClaim rejectedOn(@Nullable LocalDate day) { return new JobClaim(jobs, verifiedOn, day); }
}
