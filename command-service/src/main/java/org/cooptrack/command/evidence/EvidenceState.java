package org.cooptrack.command.evidence;

import org.cooptrack.events.evidence.EvidenceChecked;
import org.jspecify.annotations.Nullable;

/** What is known of a piece of evidence from its checks: the last of them, and the digest that was found first. */
record EvidenceState(@Nullable EvidenceChecked last, @Nullable String digest) {
    static final EvidenceState START = new EvidenceState(null, null);

    EvidenceState after(EvidenceChecked checked) {
        return new EvidenceState(checked, digest == null ? checked.sha256() : digest);
    }
}
