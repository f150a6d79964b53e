package org.cooptrack.command.audit;

import static org.cooptrack.command.audit.AuditRule.*;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.cooptrack.command.law.Confidential;
import org.cooptrack.command.law.Everywhere;
import org.cooptrack.command.law.Facts;
import org.cooptrack.events.audit.Deviation;
import org.cooptrack.events.audit.SampledEntry;
import org.cooptrack.events.audit.Test;
import org.cooptrack.events.audit.Verdict;
import org.cooptrack.events.value.Decimal;
import org.cooptrack.events.value.Evidence;
import org.jspecify.annotations.Nullable;

/** What somebody says to have found of an entry: it fits the verdict, and tells nothing of a case that is to stay sealed. */
record Found(Verdict verdict, @Nullable Decimal audited, @Nullable Deviation deviation, @Nullable Evidence evidence) {
    Test of(SampledEntry entry, Facts facts) {
        Decimal value = audited == null ? unsaid(entry) : audited;
        if (!fits(value, entry.contribution())) throw AUDITED_DOES_NOT_FIT.at("/audited", entry.contribution());
        if ((verdict == Verdict.AGREES) == (deviation != null)) throw DEVIATION_DOES_NOT_FIT.at("/deviation");
        if (evidence != null && Confidential.isCase(entry.event().stream()))
            throw EVIDENCE_TOLD_IN_CLEAR.at("/evidence");
        Everywhere.possible(evidence, LocalDate.ofInstant(facts.now(), ZoneOffset.UTC), "/evidence", facts);
        return new Test(verdict, value, deviation, evidence);
    }

    private Decimal unsaid(SampledEntry entry) {
        return switch (verdict) {
            case AGREES -> entry.contribution();
            case NO_EVIDENCE -> Decimal.ZERO;
            case DIFFERS -> throw AUDITED_DOES_NOT_FIT.at("/audited", entry.contribution());
        };
    }

    /** Where an entry differs in something else than its amount (its day, its place), it may add what is recorded. */
    private boolean fits(Decimal value, Decimal recorded) {
        return switch (verdict) {
            case AGREES -> value.equals(recorded);
            case DIFFERS -> !value.equals(recorded) || deviation != Deviation.QUANTITY;
            case NO_EVIDENCE -> value.sign() == 0;
        };
    }
}
