package org.cooptrack.query.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.cooptrack.events.Actor;
import org.cooptrack.events.Counted;
import org.cooptrack.events.Dimension;
import org.cooptrack.events.EventId;
import org.cooptrack.events.EventJson;
import org.cooptrack.events.Metadata;
import org.cooptrack.events.Recorded;
import org.cooptrack.events.Role;
import org.cooptrack.events.organisation.ConstituentKind;
import org.cooptrack.events.support.*;
import org.cooptrack.events.value.*;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@NullUnmarked
class SupportProjectionTest {
    private static final UUID SUPPORT = UUID.fromString("01980000-0000-7000-8000-000000000001");
    private static final UUID UNION = UUID.fromString("01980000-0000-7000-8000-0000000000c1");
    private static final UUID PROJECT = UUID.fromString("01980000-0000-7000-8000-00000000000a");
    private static final EventId FIRST = new EventId("support:" + SUPPORT, 0);
    private static final Recipient RECIPIENT = new Recipient(UNION, ConstituentKind.WORKERS_ORGANIZATION,
            new Setting(List.of(new ProjectShare(PROJECT, Percentage.HUNDRED)), new Place("SN", null, null), null, null,
                    List.of("C155"), List.of()),
            List.of("SN"));
    private static final Request REQUEST = asking(SupportTopic.GOVERNANCE);
    private static final Application APPLICATION = new Application(FieldDate.parse("2026-05"), null);
    private static final Provision PROVISION = provision(Control.WORKERS, null);
    private static final Provision APPLIED = provision(Control.WORKERS, APPLICATION);

    private final SupportProjection projection = new SupportProjection();
    private final List<SupportEvent> history = new ArrayList<>();

    @Test
    void nothing_is_shown_of_support_nobody_asked_for_or_that_was_taken_back() {
        happened(new ApplicationReceivedEarly(SUPPORT, APPLICATION));
        assertThat(view()).isNull();
        happened(new SupportRequested(SUPPORT, REQUEST));
        assertThat(view().status()).isEqualTo(SupportStatus.REQUESTED);
        happened(new RequestRetracted(SUPPORT, FIRST, REQUEST, "r"));
        assertThat(view()).isNull();
    }

    @Test
    void support_shows_how_far_it_has_come_and_what_waits() {
        happened(new SupportRequested(SUPPORT, REQUEST), new ApplicationReceivedEarly(SUPPORT, APPLICATION));
        assertThat(view().waiting()).isEqualTo(APPLICATION);
        assertThat(view().topic()).isEqualTo(SupportTopic.GOVERNANCE);
        happened(new SupportProvided(SUPPORT, APPLIED, List.of()));
        assertThat(view().waiting()).isNull();
        assertThat(view().status()).isEqualTo(SupportStatus.APPLIED);
        assertThat(view().topic()).isEqualTo(SupportTopic.OCCUPATIONAL_SAFETY_AND_HEALTH);
        happened(new ApplicationRetracted(SUPPORT, FIRST, APPLIED, PROVISION, "r"));
        assertThat(view().status()).isEqualTo(SupportStatus.PROVIDED);
        happened(new SupportApplied(SUPPORT, FIRST, APPLIED, List.of()),
                new ApplicationCorrected(SUPPORT, FIRST, APPLIED, APPLIED, "r", List.of()));
        assertThat(view().status()).isEqualTo(SupportStatus.APPLIED);
        happened(new ProvisionRetracted(SUPPORT, FIRST, PROVISION, "r"));
        assertThat(view().status()).isEqualTo(SupportStatus.REQUESTED);
    }

    @Test
    void support_shows_who_was_found_to_control_the_organisation_and_what_was_put_right() {
        var since = LocalDate.parse("2026-03-01");
        happened(new SupportRequested(SUPPORT, REQUEST), new SupportProvided(SUPPORT, PROVISION, List.of()),
                new RequestCorrected(SUPPORT, FIRST, REQUEST, asking(SupportTopic.SERVICES), "r"),
                new ControlEstablished(SUPPORT, Control.WORKERS, Control.EMPLOYERS, since, "r", List.of()),
                new ProvisionCorrected(SUPPORT, FIRST, PROVISION, provision(Control.EMPLOYERS, null), "r", List.of()));
        assertThat(view().controlledSince()).containsOnlyKeys(since).containsValue(Control.EMPLOYERS);
        assertThat(view().provision().controlledBy()).isEqualTo(Control.EMPLOYERS);
        assertThat(view().request().topic()).isEqualTo(SupportTopic.SERVICES);
    }

    @Test
    void a_view_is_read_back_as_it_was_written() {
        happened(new SupportRequested(SUPPORT, REQUEST), new SupportProvided(SUPPORT, APPLIED, List.of()));
        assertThat(EventJson.read(SupportView.class, EventJson.write(view()))).isEqualTo(view());
    }

    @Test
    void every_measure_of_support_speaks_french_english_and_spanish() {
        assertThat(new SupportMeasures().measures()).hasSize(4).allSatisfy(measure -> {
            assertThat(measure.title().byLanguage()).containsOnlyKeys("fr", "en", "es");
            assertThat(measure.definition().byLanguage()).containsOnlyKeys("fr", "en", "es");
        });
    }

    @Test
    void every_measure_declares_the_dimensions_of_its_entries() {
        var declared = new HashMap<String, Set<Dimension>>();
        new SupportMeasures().measures().forEach(measure -> declared.put(measure.id(), measure.dimensions()));
        var entries = List.<Counted>of(new SupportRequested(SUPPORT, REQUEST),
                new SupportProvided(SUPPORT, APPLIED, List.of())).stream()
                .flatMap(event -> event.entries().stream()).toList();
        assertThat(entries).extracting("measure").containsAll(declared.keySet());
        assertThat(entries).allSatisfy(entry -> assertThat(declared.get(entry.measure()))
                .containsAll(entry.dimensions().values().keySet()));
    }

    private void happened(SupportEvent... events) { history.addAll(List.of(events)); }

    private @Nullable SupportView view() {
        SupportView view = null;
        var metadata = new Metadata(new Actor("i", "s"), Role.RECORDER, null, "1", null, SUPPORT, SUPPORT, null);
        for (int at = 0; at < history.size(); at++)
            view = projection.fold(view, new Recorded<>(at, new EventId(FIRST.stream(), at), Instant.EPOCH,
                    history.get(at), metadata));
        return view;
    }

    private static Request asking(SupportTopic topic) {
        return new Request(RECIPIENT, Control.WORKERS, topic, FieldDate.parse("2026-02-02"), null);
    }

    private static Provision provision(Control control, Application applied) {
        return new Provision(RECIPIENT, control, SupportTopic.OCCUPATIONAL_SAFETY_AND_HEALTH,
                FieldDate.parse("2026-03-10"), null, applied);
    }
}
