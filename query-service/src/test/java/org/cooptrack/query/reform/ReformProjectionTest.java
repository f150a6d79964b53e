package org.cooptrack.query.reform;

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
import org.cooptrack.events.dialogue.Party;
import org.cooptrack.events.dialogue.Side;
import org.cooptrack.events.reform.*;
import org.cooptrack.events.value.Aim;
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
class ReformProjectionTest {
    private static final UUID REFORM = UUID.fromString("01980000-0000-7000-8000-000000000001");
    private static final UUID ROUND = UUID.fromString("01980000-0000-7000-8000-00000000000c");
    private static final EventId FIRST = new EventId("reform:" + REFORM, 0);
    private static final LocalizedText TITLE = LocalizedText.of(Map.of("fr", "Code du travail"));
    private static final Matter MATTER = new Matter(new Setting(
            List.of(new ProjectShare(UUID.fromString("01980000-0000-7000-8000-00000000000a"), Percentage.HUNDRED)),
            new Place("SN", null, null), UUID.fromString("01980000-0000-7000-8000-0000000000b1"),
            UUID.fromString("01980000-0000-7000-8000-0000000000b2"), List.of("C190"), List.of(Aim.RIGHTS_AT_WORK)),
            List.of("SN"), InstrumentKind.LAW);
    private static final Estimate WORKERS = new Estimate(1000, 800, 1200, "census", FieldDate.parse("2023"), null);
    private static final Consultation ASKED = Consultation.of(ROUND, MATTER, FieldDate.parse("2024-03"),
            List.of(new Party(REFORM, Side.WORKERS)), null);

    private final ReformProjection projection = new ReformProjection();
    private final List<ReformEvent> history = new ArrayList<>();

    @Test
    void nothing_is_shown_of_a_reform_nobody_opened() {
        happened(new RetractionOf(Stage.ADOPTION).event());
        assertThat(view()).isNull();
    }

    @Test
    void the_stages_reached_are_shown_with_their_dates_and_the_last_one_finds_it() {
        happened(opened(), new InstrumentDrafted(REFORM, milestone(Stage.DRAFTING, "2024-03-01"), List.of()),
                new InstrumentAdopted(REFORM, milestone(Stage.ADOPTION, "2024-06-01"), List.of()));
        assertThat(view().stages().keySet()).containsExactly(Stage.DRAFTING, Stage.ADOPTION);
        assertThat(view().stage()).isEqualTo(Stage.ADOPTION);
        happened(new RetractionOf(Stage.ADOPTION).event());
        assertThat(view().stage()).isEqualTo(Stage.DRAFTING);
    }

    @Test
    void a_return_takes_stages_back_and_its_retraction_restores_them() {
        var adopted = milestone(Stage.ADOPTION, "2024-06-01");
        happened(opened(), new InstrumentAdopted(REFORM, adopted, List.of()), new ReformReturned(REFORM, FIRST,
                Stage.TABLING, FieldDate.parse("2024-06-10"), "r", List.of(adopted), List.of()));
        assertThat(view().stages()).isEmpty();
        assertThat(view().returns()).hasSize(1);
        happened(new ReturnRetracted(REFORM, FIRST, Stage.TABLING, FieldDate.parse("2024-06-10"), List.of(adopted),
                "r"));
        assertThat(view().stages()).containsOnlyKeys(Stage.ADOPTION);
        assertThat(view().returns()).isEmpty();
    }

    @Test
    void a_view_is_read_back_as_it_was_written() {
        happened(opened(), new ReformConsulted(REFORM, ASKED, List.of()),
                new InstrumentAdopted(REFORM, milestone(Stage.ADOPTION, "2024-06-01"), List.of()),
                new WorkersEstimated(REFORM, FIRST, WORKERS, null, null),
                new ReformStalled(REFORM, FieldDate.parse("2024-07"), "elections"),
                new ReformReturned(REFORM, FIRST, Stage.TABLING, FieldDate.parse("2024-06-10"), "r", List.of(),
                        List.of()),
                new ReformWithdrawn(REFORM, FieldDate.parse("2024-09"), "no majority"));
        assertThat(EventJson.read(ReformView.class, EventJson.write(view()))).isEqualTo(view());
    }

    @Test
    void every_measure_of_reform_speaks_french_english_and_spanish() {
        assertThat(new ReformMeasures().measures()).hasSize(4).allSatisfy(measure -> {
            assertThat(measure.title().byLanguage()).containsOnlyKeys("fr", "en", "es");
            assertThat(measure.definition().byLanguage()).containsOnlyKeys("fr", "en", "es");
        });
    }

    @Test
    void every_dimension_of_the_entries_is_declared_by_their_measure() {
        var declared = new HashMap<String, Set<Dimension>>();
        new ReformMeasures().measures().forEach(measure -> declared.put(measure.id(), measure.dimensions()));
        var entries = new ArrayList<>(milestone(Stage.ADOPTION, "2024").concerning(WORKERS).entries());
        entries.addAll(milestone(Stage.ENTRY_INTO_FORCE, "2024").entries());
        entries.addAll(new ReformConsulted(REFORM, ASKED, List.of()).entries());
        assertThat(entries).extracting(Entry::measure).containsExactlyInAnyOrderElementsOf(declared.keySet());
        assertThat(entries).allSatisfy(entry -> assertThat(declared.get(entry.measure()))
                .isEqualTo(entry.dimensions().values().keySet()));
    }

    /** That stage was never reached. */
    private record RetractionOf(Stage stage) {
        ReformEvent event() {
            return new MilestoneRetracted(REFORM, FIRST, FIRST, false, milestone(stage, "2024-06-01"), "r");
        }
    }

    private void happened(ReformEvent... events) { history.addAll(List.of(events)); }

    private @Nullable ReformView view() {
        ReformView view = null;
        var metadata = new Metadata(new Actor("i", "s"), Role.RECORDER, null, "1", null, REFORM, REFORM, null);
        for (int at = 0; at < history.size(); at++)
            view = projection.fold(view, new Recorded<>(at, new EventId(FIRST.stream(), at), Instant.EPOCH,
                    history.get(at), metadata));
        return view;
    }

    private static ReformOpened opened() {
        return new ReformOpened(REFORM, new Opening(TITLE, MATTER, FieldDate.parse("2024-02")), List.of());
    }

    private static Milestone milestone(Stage stage, String day) {
        return new Milestone(REFORM, MATTER, stage, FieldDate.parse(day), null, null, null);
    }
}
