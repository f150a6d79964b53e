package org.cooptrack.command.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cooptrack.events.EventId;
import org.cooptrack.events.funds.FundsCommitted;
import org.cooptrack.events.funds.Transaction;
import org.cooptrack.events.funds.TransactionCorrected;
import org.cooptrack.events.funds.TransactionRetracted;
import org.cooptrack.events.funds.TransactionType;
import org.cooptrack.events.value.Decimal;
import org.cooptrack.events.value.FieldDate;
import org.cooptrack.events.value.Money;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

@NullUnmarked
class ProjectFundsTest {
    private static final UUID PROJECT = new UUID(0, 1);
    private static final EventId EVENT = new EventId("project-funds:" + PROJECT, 1);

    private final ProjectFunds committed = ProjectFunds.NONE
            .after(new FundsCommitted(PROJECT, PROJECT, null, on("2026-03-01"), List.of(), List.of()));

    @Test
    void what_is_committed_is_so_from_its_day_on() {
        assertThat(committed.areCommittedOn(day("2026-02-28"))).isFalse();
        assertThat(committed.areCommittedOn(day("2026-03-01"))).isTrue();
    }

    @Test
    void a_corrected_commitment_is_so_from_the_right_day_on_and_a_retracted_one_never_was() {
        var corrected = committed.after(new TransactionCorrected(PROJECT, PROJECT, EVENT, on("2026-03-01"),
                on("2026-01-01"), "misread", List.of()));
        assertThat(corrected.areCommittedOn(day("2026-02-01"))).isTrue();
        var retracted = corrected
                .after(new TransactionRetracted(PROJECT, PROJECT, EVENT, on("2026-01-01"), "never happened",
                        List.of()));
        assertThat(retracted.areCommittedOn(day("2026-06-30"))).isFalse();
    }

    private static Transaction on(String date) {
        return Transaction.plain("C1", TransactionType.COMMITMENT, new Money(Decimal.of(10), "NOK", day(date)),
                FieldDate.parse(date), null, null);
    }

    private static LocalDate day(String text) { return LocalDate.parse(text); }
}
