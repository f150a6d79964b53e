package org.cooptrack.query.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cooptrack.events.Actor;
import org.cooptrack.events.EventId;
import org.cooptrack.events.EventJson;
import org.cooptrack.events.Metadata;
import org.cooptrack.events.Recorded;
import org.cooptrack.events.Role;
import org.cooptrack.events.supervision.*;
import org.cooptrack.events.value.FieldDate;
import org.cooptrack.events.value.LocalizedText;
import org.cooptrack.events.value.Percentage;
import org.cooptrack.events.value.Place;
import org.cooptrack.events.value.ProjectShare;
import org.cooptrack.events.value.Setting;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@NullUnmarked
class SupervisionProjectionTest {
    private static final UUID ID = UUID.fromString("01980000-0000-7000-8000-000000000001");
    private static final EventId FIRST = new EventId("supervision:" + ID, 0);
    private static final Setting SETTING = new Setting(List.of(new ProjectShare(ID, Percentage.HUNDRED)),
            new Place("SN", null, null), ID, ID, List.of(), List.of());
    private static final MeasureTaken LAW = new MeasureTaken(LocalizedText.of(Map.of("fr", "Loi")), ID,
            FieldDate.parse("2024-07"), null);

    @Test
    void nothing_is_shown_of_a_comment_nobody_noted() {
        assertThat(after(new AddressingRetracted(ID, FIRST, said(2023), LAW, "r"))).isNull();
    }

    @Test
    void a_comment_shows_by_what_it_was_addressed_until_that_is_retracted() {
        var noted = new SupervisoryCommentNoted(ID, said(2023));
        var addressed = new SupervisoryCommentAddressed(ID, said(2023), LAW, List.of());
        var corrected = new CommentCorrected(ID, FIRST, FIRST, said(2023), said(2022), LAW, "r");
        assertThat(after(noted, addressed, corrected)).isEqualTo(SupervisionView.of(said(2022), LAW));
        assertThat(after(noted, addressed, corrected, new AddressingRetracted(ID, FIRST, said(2022), LAW, "r"))
                .addressed()).isNull();
    }

    @Test
    void a_view_is_read_back_as_it_was_written() {
        var view = after(new SupervisoryCommentNoted(ID, said(2023)),
                new SupervisoryCommentAddressed(ID, said(2023), LAW, List.of()));
        assertThat(EventJson.read(SupervisionView.class, EventJson.write(view))).isEqualTo(view);
    }

    @Test
    void every_dimension_of_the_entries_is_declared_by_their_measure_in_three_languages() {
        var measure = new SupervisionMeasures().measures().getFirst();
        assertThat(measure.title().byLanguage()).containsOnlyKeys("fr", "en", "es");
        assertThat(measure.definition().byLanguage()).containsOnlyKeys("fr", "en", "es");
        assertThat(new SupervisoryCommentAddressed(ID, said(2023), LAW, List.of()).entries()).singleElement()
                .satisfies(entry -> {
                    assertThat(entry.measure()).isEqualTo(measure.id());
                    assertThat(entry.dimensions().values().keySet()).isEqualTo(measure.dimensions());
                });
    }

    private static Comment said(int year) {
        return new Comment(ID, SupervisoryBody.COMMITTEE_OF_EXPERTS, "C111", "SN", year, SETTING);
    }

    private static @Nullable SupervisionView after(SupervisionEvent... events) {
        SupervisionView view = null;
        var metadata = new Metadata(new Actor("i", "s"), Role.RECORDER, null, "1", null, ID, ID, null);
        for (int at = 0; at < events.length; at++)
            view = new SupervisionProjection().fold(view, new Recorded<>(at, new EventId(FIRST.stream(), at),
                    Instant.EPOCH, events[at], metadata));
        return view;
    }
}
