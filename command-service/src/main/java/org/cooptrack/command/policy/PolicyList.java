package org.cooptrack.command.policy;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.cooptrack.ledger.Ledger;

/** All policies there are. */
record PolicyList(List<PolicyView> items) {
    static PolicyList of(Policies policies, Ledger ledger, Instant now, PolicyView.Told told) {
        long head = ledger.head();
        return new PolicyList(Stream.concat(
                policies.followings().stream().map(following -> PolicyView.of(following, head, ledger, now, told)),
                policies.remindings().stream().map(reminding -> PolicyView.of(reminding, told))).toList());
    }
}
