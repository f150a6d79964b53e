package org.cooptrack.query.ratification;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cooptrack.events.ratification.Ratification;
import org.cooptrack.events.value.Evidence;
import org.cooptrack.events.value.Setting;
import org.jspecify.annotations.Nullable;

/** One ratification: of which instrument, by which country, who helped, when it was registered and since when it no longer stands. */
public record RatificationView(UUID ratification, String instrument, String country, Setting setting,
        LocalDate registeredOn, @Nullable LocalDate endedOn, @Nullable Evidence evidence) {
    static RatificationView of(Ratification says) {
        return new RatificationView(says.ratification(), says.instrument(), says.country(), says.setting(),
                says.registeredOn(), says.endedOn(), says.evidence());
    }

    List<String> projects() {
        return setting.projects().stream().map(share -> share.project().toString()).toList();
    }
}
