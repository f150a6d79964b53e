package org.cooptrack.events.release;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.cooptrack.events.value.Confided;
import org.jspecify.annotations.Nullable;

/** What became of a release so far: whether it was verified, what was found later, and whether the person was exploited again. */
public record Course(Verification verification, List<FollowUp> followUps, @Nullable Confided reExploited) {
    public static final Course BEGUN = new Course(Verification.PENDING, List.of(), null);

    public Course { followUps = List.copyOf(followUps); }

    public Course verified(Verification how) { return new Course(how, followUps, reExploited); }

    public Course with(FollowUp found) {
        return new Course(verification, Stream.concat(without(found.month()).followUps.stream(), Stream.of(found))
                .sorted(Comparator.comparing(FollowUp::month)).toList(), reExploited);
    }

    public Course without(int month) {
        return new Course(verification, followUps.stream().filter(one -> one.month() != month).toList(), reExploited);
    }

    public Course reExploited(@Nullable Confided again) { return new Course(verification, followUps, again); }
}
