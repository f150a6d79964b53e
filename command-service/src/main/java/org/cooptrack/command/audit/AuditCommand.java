package org.cooptrack.command.audit;

import static org.cooptrack.events.Role.AUDITOR;

import java.util.List;
import java.util.UUID;
import org.cooptrack.command.law.Allowed;
import org.cooptrack.command.law.Command;
import org.cooptrack.events.StreamId;
import org.cooptrack.events.audit.Deviation;
import org.cooptrack.events.audit.Drawing;
import org.cooptrack.events.audit.SampledEntry;
import org.cooptrack.events.audit.Stratum;
import org.cooptrack.events.audit.Verdict;
import org.cooptrack.events.value.Decimal;
import org.cooptrack.events.value.Evidence;
import org.cooptrack.events.value.Slip;
import org.cooptrack.web.shape.Identifier;
import org.cooptrack.web.shape.Limit;
import org.jspecify.annotations.Nullable;

/** What may be asked of a sample of the entries behind a figure. */
public sealed interface AuditCommand extends Command {
    UUID sample();

    @Override
    default String stream() { return StreamId.of("sample", sample()); }

    /**
     * Records a sample as the query-service drew it: the question, the position, the seed and the entries. Whoever draws again
     * with the same question, position, seed and size gets the same entries, and the query-service says whether they are.
     */
    @Allowed(value = AUDITOR, person = true)
    record DrawSample(@Identifier UUID sample, @Limit(2_000) String question, long position, Drawing drawing,
            @Limit(100) String seed, @Nullable @Limit(100) String stratifiedBy, List<Stratum> strata,
            List<SampledEntry> drawn) implements AuditCommand {
        public DrawSample {
            strata = List.copyOf(strata);
            drawn = List.copyOf(drawn);
        }
    }

    /** A wish about one entry of a sample, by its number in the order of drawing, counted from 1. */
    sealed interface OfItem extends AuditCommand {
        int item();
    }

    /**
     * Records what the test of an entry found. What it should add to the figure may be left out where it agrees, for then it is
     * what is recorded, and where there is no evidence, for then it is nothing. Nobody tests what he recorded himself.
     */
    @Allowed(value = AUDITOR, person = true)
    record TestEntry(UUID sample, int item, Verdict verdict, @Nullable Decimal audited, @Nullable Deviation deviation,
            @Nullable Evidence evidence) implements OfItem {}

    /** Puts right what a test of an entry found. */
    @Allowed(value = AUDITOR, person = true)
    record CorrectTest(UUID sample, int item, Verdict verdict, @Nullable Decimal audited, @Nullable Deviation deviation,
            @Nullable Evidence evidence, Slip slip) implements OfItem {}

    /** Declares that an entry was never tested: it is still to be. */
    @Allowed(value = AUDITOR, person = true)
    record RetractTest(UUID sample, int item, Slip slip) implements OfItem {}
}
