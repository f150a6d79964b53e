package org.cooptrack.query.supervision;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.supervision.*;
import org.cooptrack.events.value.Setting;
import org.jspecify.annotations.Nullable;

/** One comment of a supervisory body, and the measure by which it was addressed, if it was. */
public record SupervisionView(UUID comment, SupervisoryBody body, String instrument, String country, int year,
        Setting setting, @Nullable MeasureTaken addressed) {
    static SupervisionView of(Comment says, @Nullable MeasureTaken addressed) {
        return new SupervisionView(says.comment(), says.body(), says.instrument(), says.country(), says.year(),
                says.setting(), addressed);
    }

    SupervisionView addressed(@Nullable MeasureTaken by) {
        return new SupervisionView(comment, body, instrument, country, year, setting, by);
    }

    List<String> projects() {
        return setting.projects().stream().map(share -> share.project().toString()).toList();
    }
}
