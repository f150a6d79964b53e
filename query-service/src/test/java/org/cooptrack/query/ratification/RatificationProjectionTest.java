package org.cooptrack.query.ratification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Actor;
import org.cooptrack.events.Entry;
import org.cooptrack.events.EventId;
import org.cooptrack.events.EventJson;
import org.cooptrack.events.Metadata;
import org.cooptrack.events.Recorded;
import org.cooptrack.events.Role;
import org.cooptrack.events.ratification.*;
import org.cooptrack.events.value.Percentage;
import org.cooptrack.events.value.Place;
import org.cooptrack.events.value.ProjectShare;
import org.cooptrack.events.value.Setting;
import org.cooptrack.query.statistics.Measure;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@NullUnmarked
class RatificationProjectionTest {
    private static final UUID ID = UUID.fromString("01980000-0000-7000-8000-000000000001");
    private static final EventId FIRST = new EventId("ratification:" + ID, 0);
    private static final Ratification SAID = new Ratification(ID, "C190", "SN", new Setting(
            List.of(new ProjectShare(ID, Percentage.HUNDRED)), new Place("SN", null, null), ID, ID, List.of(),
            List.of()), LocalDate.parse("2025-03-01"), null, null);
    private static final Ratification ENDED = SAID.endedOn(LocalDate.parse("2026-03-01"));

    @Test
    void a_denunciation_shows_until_it_is_retracted() {
        assertThat(after(registered(), new RatificationDenounced(ID, FIRST, SAID, ENDED)).endedOn())
                .isEqualTo("2026-03-01");
        assertThat(after(registered(), new RatificationDenounced(ID, FIRST, SAID, ENDED),
                new DenunciationRetracted(ID, FIRST, ENDED, SAID, "r")).endedOn()).isNull();
    }

    @Test
    void of_a_ratification_that_never_was_nothing_is_shown() {
        assertThat(after(registered(), new RatificationRetracted(ID, FIRST, SAID, "r"))).isNull();
    }

    @Test
    void a_view_is_read_back_as_it_was_written() {
        var view = after(registered());
        assertThat(EventJson.read(RatificationView.class, EventJson.write(view))).isEqualTo(view);
    }

    @Test
    void every_dimension_of_the_entries_is_declared_by_their_measure_in_three_languages() {
        var measures = new RatificationMeasures().measures();
        assertThat(measures).allSatisfy(measure -> {
            assertThat(measure.title().byLanguage()).containsOnlyKeys("fr", "en", "es");
            assertThat(measure.definition().byLanguage()).containsOnlyKeys("fr", "en", "es");
        });
        assertThat(registered().entries()).extracting(Entry::measure)
                .containsExactlyElementsOf(measures.stream().map(Measure::id).toList());
        assertThat(registered().entries()).allSatisfy(entry -> assertThat(entry.dimensions().values().keySet())
                .isEqualTo(measures.getFirst().dimensions()));
    }

    private static RatificationRegistered registered() { return new RatificationRegistered(ID, SAID); }

    private static @Nullable RatificationView after(RatificationEvent... events) {
        RatificationView view = null;
        var metadata = new Metadata(new Actor("i", "s"), Role.RECORDER, null, "1", null, ID, ID, null);
        for (int at = 0; at < events.length; at++)
            view = new RatificationProjection().fold(view, new Recorded<>(at, new EventId(FIRST.stream(), at),
                    Instant.EPOCH, events[at], metadata));
        return view;
    }
}
