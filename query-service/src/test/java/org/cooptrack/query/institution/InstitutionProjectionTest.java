package org.cooptrack.query.institution;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.cooptrack.events.Actor;
import org.cooptrack.events.Dimension;
import org.cooptrack.events.Entry;
import org.cooptrack.events.EventId;
import org.cooptrack.events.EventJson;
import org.cooptrack.events.Metadata;
import org.cooptrack.events.Recorded;
import org.cooptrack.events.Role;
import org.cooptrack.events.dialogue.Side;
import org.cooptrack.events.institution.*;
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
class InstitutionProjectionTest {
    private static final UUID ID = UUID.fromString("01980000-0000-7000-8000-000000000001");
    private static final EventId FIRST = new EventId("institution:" + ID, 0);
    private static final LocalizedText NAME = LocalizedText.of(Map.of("fr", "Conseil"));
    private static final Matter MATTER = new Matter(new Setting(List.of(new ProjectShare(ID, Percentage.HUNDRED)),
            new Place("SN", null, null), ID, ID, List.of(), List.of()), List.of("SN"),
            InstitutionField.SOCIAL_DIALOGUE);
    private static final List<Member> MEMBERS = List.of(new Member(ID, Side.WORKERS, 3));

    @Test
    void nothing_is_shown_of_an_institution_nobody_proposed() {
        assertThat(after(new MembersRenewed(ID, FieldDate.parse("2025"), MEMBERS))).isNull();
    }

    @Test
    void the_last_stage_reached_finds_it_until_it_is_retracted() {
        var established = new InstitutionEstablished(ID, step(InstitutionStage.ESTABLISHMENT), List.of());
        var operating = new InstitutionBeganOperating(ID, step(InstitutionStage.OPERATION), null, List.of());
        assertThat(after(proposed(), established, operating).stage()).isEqualTo(InstitutionStage.OPERATION);
        assertThat(after(proposed(), established, operating, new StepRetracted(ID, FIRST, FIRST, false,
                step(InstitutionStage.OPERATION), "r")).stage()).isEqualTo(InstitutionStage.ESTABLISHMENT);
    }

    @Test
    void a_renewal_of_the_same_day_takes_the_place_of_the_other() {
        assertThat(after(proposed(), new MembersRenewed(ID, FieldDate.parse("2026"), MEMBERS),
                new MembersRenewed(ID, FieldDate.parse("2025"), MEMBERS),
                new MembersRenewed(ID, FieldDate.parse("2025"), List.of())).renewals())
                .extracting(one -> one.occurredOn() + " " + one.members().size()).containsExactly("2025 0", "2026 1");
    }

    @Test
    void a_renewal_that_was_put_on_another_day_or_taken_back_is_shown_so() {
        var first = new Renewal(FieldDate.parse("2025"), MEMBERS);
        var moved = new Renewal(FieldDate.parse("2027"), List.of());
        var renewed = new MembersRenewed(ID, first.occurredOn(), MEMBERS);
        var other = new MembersRenewed(ID, FieldDate.parse("2026"), MEMBERS);
        var corrected = new RenewalCorrected(ID, FIRST, first, moved, "r");
        assertThat(after(proposed(), renewed, other, corrected).renewals())
                .extracting(one -> one.occurredOn() + " " + one.members().size()).containsExactly("2026 1", "2027 0");
        assertThat(after(proposed(), renewed, other, corrected, new RenewalRetracted(ID, FIRST, moved, "r"))
                .renewals()).extracting(Renewal::occurredOn).containsExactly(FieldDate.parse("2026"));
    }

    @Test
    void a_view_is_read_back_as_it_was_written() {
        var view = after(proposed(), new MandateGiven(ID, step(InstitutionStage.MANDATE), List.of()),
                new InstitutionEstablished(ID, step(InstitutionStage.ESTABLISHMENT), List.of()),
                new MembersRenewed(ID, FieldDate.parse("2025"), MEMBERS));
        assertThat(EventJson.read(InstitutionView.class, EventJson.write(view))).isEqualTo(view);
    }

    @Test
    void every_dimension_of_the_entries_is_declared_by_their_measure_in_three_languages() {
        var declared = new HashMap<String, Set<Dimension>>();
        new InstitutionMeasures().measures().forEach(measure -> {
            declared.put(measure.id(), measure.dimensions());
            assertThat(measure.title().byLanguage()).containsOnlyKeys("fr", "en", "es");
            assertThat(measure.definition().byLanguage()).containsOnlyKeys("fr", "en", "es");
        });
        var entries = new ArrayList<>(step(InstitutionStage.ESTABLISHMENT).entries());
        entries.addAll(step(InstitutionStage.OPERATION).entries());
        assertThat(entries).extracting(Entry::measure).containsExactlyInAnyOrderElementsOf(declared.keySet());
        assertThat(entries).allSatisfy(entry -> assertThat(declared.get(entry.measure()))
                .isEqualTo(entry.dimensions().values().keySet()));
    }

    private static InstitutionProposed proposed() {
        return new InstitutionProposed(ID, new Proposal(NAME, MATTER, FieldDate.parse("2024-02")), List.of());
    }

    private static Step step(InstitutionStage stage) {
        return new Step(ID, MATTER, stage, FieldDate.parse("2024-05"), NAME, MEMBERS, "Décret 1", null);
    }

    private static @Nullable InstitutionView after(InstitutionEvent... events) {
        InstitutionView view = null;
        var metadata = new Metadata(new Actor("i", "s"), Role.RECORDER, null, "1", null, ID, ID, null);
        for (int at = 0; at < events.length; at++)
            view = new InstitutionProjection().fold(view, new Recorded<>(at, new EventId(FIRST.stream(), at),
                    Instant.EPOCH, events[at], metadata));
        return view;
    }
}
