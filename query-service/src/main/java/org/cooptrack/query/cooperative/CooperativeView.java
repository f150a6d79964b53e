package org.cooptrack.query.cooperative;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cooptrack.events.cooperative.*;
import org.cooptrack.events.value.LocalizedText;
import org.jspecify.annotations.Nullable;

/** One cooperative: how far it has come in being formed, who is a member, and what keeps it active. */
public record CooperativeView(UUID cooperative, LocalizedText title, Undertaking undertaking, LocalDate initiatedOn,
        @Nullable Founders founders, @Nullable ByLaws byLaws, @Nullable Registration registration, Roll roll,
        Life life) {
    static CooperativeView of(CooperativeInitiated event) {
        return new CooperativeView(event.cooperative(), event.title(), event.undertaking(), event.occurredOn(), null,
                null, null, Roll.EMPTY, Life.EMPTY);
    }

    CooperativeView founded(@Nullable Founders known) {
        return new CooperativeView(cooperative, title, undertaking, initiatedOn, known, byLaws, registration, roll,
                life);
    }

    CooperativeView governed(@Nullable ByLaws known) {
        return new CooperativeView(cooperative, title, undertaking, initiatedOn, founders, known, registration, roll,
                life);
    }

    CooperativeView registered(@Nullable Registration known) {
        return new CooperativeView(cooperative, title, undertaking, initiatedOn, founders, byLaws, known, roll,
                life.of(undertaking, known == null ? null : known.registeredOn()));
    }

    CooperativeView with(Roll changed) {
        return new CooperativeView(cooperative, title, undertaking, initiatedOn, founders, byLaws, registration,
                changed, life);
    }

    CooperativeView with(Life changed) {
        return new CooperativeView(cooperative, title, undertaking, initiatedOn, founders, byLaws, registration, roll,
                changed.of(undertaking, registration == null ? null : registration.registeredOn()));
    }

    List<String> projects() {
        return undertaking.setting().projects().stream().map(share -> share.project().toString()).toList();
    }
}
