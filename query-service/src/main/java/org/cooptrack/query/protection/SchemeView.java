package org.cooptrack.query.protection;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cooptrack.events.protection.Branch;
import org.cooptrack.events.protection.SchemeTerms;
import org.jspecify.annotations.Nullable;

/** One scheme of social protection: what it is, and since when it takes nobody new. */
public record SchemeView(UUID scheme, SchemeTerms terms, @Nullable LocalDate closedOn) {
    List<String> projects() {
        return terms.setting().projects().stream().map(share -> share.project().toString()).toList();
    }

    List<String> branches() { return terms.branches().stream().map(Branch::name).toList(); }
}
