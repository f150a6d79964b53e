package org.cooptrack.query.hiv;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.cooptrack.events.Actor;
import org.cooptrack.events.EventId;
import org.cooptrack.events.EventJson;
import org.cooptrack.events.Metadata;
import org.cooptrack.events.Recorded;
import org.cooptrack.events.Role;
import org.cooptrack.events.hiv.*;
import org.cooptrack.events.value.*;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@org.jspecify.annotations.NullUnmarked
class HivProjectionTest {
    private static final UUID PROGRAMME = UUID.fromString("01980000-0000-7000-8000-000000000001");
    private static final EventId FIRST = new EventId("hiv-programme:" + PROGRAMME, 0);
    private static final Site SITE = new Site(new UUID(0, 7), new Setting(
            List.of(new ProjectShare(new UUID(0, 9), Percentage.HUNDRED)), new Place("SN", null, null), new UUID(0, 3),
            new UUID(0, 4), List.of("R200"), List.of(Aim.RIGHTS_AT_WORK)));
    private static final Policy POLICY = new Policy(PROGRAMME, SITE, LocalDate.parse("2026-03-01"),
            List.of(new Signature(Side.EMPLOYER, null, LocalDate.parse("2026-03-01")),
                    new Signature(Side.WORKERS, null, LocalDate.parse("2026-03-01"))),
            null);

    private final HivProjection projection = new HivProjection();
    private final List<HivEvent> history = new ArrayList<>();

    @Test
    void nothing_is_shown_of_a_programme_that_did_not_begin_or_never_was() {
        happened(new PolicyAdopted(PROGRAMME, POLICY));
        assertThat(view()).isNull();
        happened(started(), new StartRetracted(PROGRAMME, FIRST, reach(null), "r"));
        assertThat(view()).isNull();
    }

    @Test
    void a_programme_shows_how_many_are_employed_until_when_and_its_policy() {
        happened(started(), new ProgrammeEnded(PROGRAMME, FIRST, reach(null), reach("2026-05-01"), List.of()),
                new PolicyAdopted(PROGRAMME, POLICY));
        assertThat(view().reach().until()).isEqualTo("2026-05-01");
        assertThat(view().policy()).isEqualTo(POLICY);
        happened(new EndRetracted(PROGRAMME, FIRST, reach("2026-05-01"), reach(null), "r"),
                new PolicyRetracted(PROGRAMME, FIRST, POLICY, "r"));
        assertThat(view().reach().until()).isNull();
        assertThat(view().policy()).isNull();
    }

    @Test
    void what_a_programme_did_is_shown_by_number_as_it_was_put_right() {
        happened(started(), new SessionHeld(PROGRAMME, session(60), List.of()),
                new SessionCorrected(PROGRAMME, FIRST, session(60), session(61), "r", List.of()),
                new PeerEducatorsTrained(PROGRAMME, educators(), List.of()),
                new ReferralsMade(PROGRAMME, referrals(), List.of()));
        assertThat(view().sessions()).hasEntrySatisfying(1,
                held -> assertThat(held.headcount().persons()).isEqualTo(61));
        happened(new SessionRetracted(PROGRAMME, FIRST, session(61), "r"),
                new ReferralsRetracted(PROGRAMME, FIRST, referrals(), "r"));
        assertThat(view().sessions()).isEmpty();
        assertThat(view().referrals()).isEmpty();
        assertThat(view().peerEducators()).hasSize(1);
    }

    @Test
    void a_view_is_read_back_as_it_was_written() {
        happened(started(), new SessionHeld(PROGRAMME, session(60), List.of()), new PolicyAdopted(PROGRAMME, POLICY));
        assertThat(EventJson.read(HivView.class, EventJson.write(view()))).isEqualTo(view());
    }

    @Test
    void every_measure_speaks_three_languages_and_declares_every_dimension_of_its_entries() {
        var declared = new HashMap<String, Set<?>>();
        new HivMeasures().measures().forEach(measure -> {
            assertThat(measure.title().byLanguage()).containsOnlyKeys("fr", "en", "es");
            assertThat(measure.definition().byLanguage()).containsOnlyKeys("fr", "en", "es");
            declared.put(measure.id(), measure.dimensions());
        });
        var entries = new ArrayList<>(reach(null).entries());
        for (var tally : List.of(session(60), educators(), referrals()))
            entries.addAll(tally.entries());
        entries.addAll(new PolicyAdopted(PROGRAMME, POLICY).entries());
        assertThat(entries).extracting("measure").containsAll(declared.keySet());
        assertThat(entries).allSatisfy(entry -> assertThat(declared.get(entry.measure()).stream().map(Object::toString))
                .containsAll(entry.dimensions().values().keySet().stream().map(Object::toString).toList()));
    }

    private void happened(HivEvent... events) { history.addAll(List.of(events)); }

    private @Nullable HivView view() {
        HivView view = null;
        var metadata = new Metadata(new Actor("i", "s"), Role.RECORDER, null, "1", null, PROGRAMME, PROGRAMME, null);
        for (int at = 0; at < history.size(); at++)
            view = projection.fold(view, new Recorded<>(at, new EventId(FIRST.stream(), at), Instant.EPOCH,
                    history.get(at), metadata));
        return view;
    }

    private static ProgrammeStarted started() { return new ProgrammeStarted(PROGRAMME, reach(null), List.of()); }

    private static Reach reach(@Nullable String until) {
        return new Reach(PROGRAMME, SITE, List.of(new Employed(LocalDate.parse("2026-02-01"), women(100), null)),
                until == null ? null : LocalDate.parse(until));
    }

    private static Session session(int women) {
        return new Session(SITE, 1, Theme.PREVENTION, FieldDate.parse("2026-03-10"), women(women));
    }

    private static PeerEducators educators() {
        return new PeerEducators(SITE, 1, FieldDate.parse("2026-03"), women(5));
    }

    private static Referrals referrals() { return new Referrals(SITE, 1, FieldDate.parse("2026-03"), women(7)); }

    private static Headcount women(int women) {
        return new Headcount(women, 0, 0, 0, CountBasis.COUNTED_BY_PERSON, null);
    }
}
