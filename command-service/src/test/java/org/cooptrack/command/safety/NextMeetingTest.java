package org.cooptrack.command.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cooptrack.events.safety.Side.EMPLOYER;
import static org.cooptrack.events.safety.Side.WORKERS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import org.cooptrack.command.law.Case;
import org.cooptrack.command.law.GivenFacts;
import org.cooptrack.command.safety.SafetyCommand.*;
import org.cooptrack.events.Awaited;
import org.cooptrack.events.Awaiting;
import org.cooptrack.events.Postponing;
import org.cooptrack.events.project.ProjectStatus;
import org.cooptrack.events.safety.*;
import org.cooptrack.events.value.*;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the events of a committee say of its next meeting, added up, is what its meetings say, whatever becomes known when. */
@NullUnmarked
class NextMeetingTest {
    private static final UUID PLANT = UUID.fromString("01980000-0000-7000-8000-000000000001");
    private static final UUID PROJECT = UUID.fromString("01980000-0000-7000-8000-00000000000a");
    private static final LocalDate BEGIN = LocalDate.parse("2026-01-10");
    private static final int DAYS = 160;

    private final GivenFacts facts = new GivenFacts("2026-06-30T12:00:00Z").project(PROJECT, "2026-01-01",
            ProjectStatus.ACTIVE);
    private final Case<SafetyCommand, SafetyState, SafetyEvent> plant = new Case<>(SafetyState.START, Safety::decide,
            Safety::evolve, facts);
    private final Map<UUID, LocalDate> meetings = new HashMap<>();
    private LocalDate formedOn = BEGIN;
    private int interval = 3;

    static IntStream seeds() { return IntStream.rangeClosed(1, 40); }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_next_meeting_is_due_after_the_last_one_in_whatever_order_they_become_known(int seed) {
        var random = new Random(seed);
        plant.given(register(), form());
        assertThat(due()).isEqualTo(expected());
        for (int turn = 0; turn < 40; turn++) {
            move(random);
            assertThat(due()).as("seed %s, turn %s", seed, turn).isEqualTo(expected());
        }
    }

    private void move(Random random) {
        var known = new ArrayList<>(new TreeMap<>(meetings).keySet());
        UUID some = known.isEmpty() ? null : known.get(random.nextInt(known.size()));
        switch (random.nextInt(5)) {
            case 0, 1 -> {
                UUID fresh = new UUID(1, 1 + meetings.size() + random.nextInt(1_000_000));
                meetings.put(fresh, any(random));
                plant.given(new RecordMeeting(PLANT, fresh, meetings.get(fresh), List.of(WORKERS, EMPLOYER), null));
            }
            case 2 -> {
                if (some == null) return;
                meetings.put(some, any(random));
                plant.given(new CorrectMeeting(PLANT, some, meetings.get(some), List.of(WORKERS, EMPLOYER), null, "r"));
            }
            case 3 -> {
                if (some == null) return;
                meetings.remove(some);
                plant.given(new RetractMeeting(PLANT, some, "r"));
            }
            default -> {
                formedOn = any(random);
                interval = 1 + random.nextInt(12);
                plant.given(new CorrectCommittee(PLANT, formedOn, interval, side(), side(), null, "r"));
            }
        }
    }

    private LocalDate expected() {
        return meetings.values().stream().filter(day -> !day.isBefore(formedOn)).max(LocalDate::compareTo)
                .orElse(formedOn).plusMonths(interval);
    }

    /** All that was said so far: the latest of what is awaited and what puts it off. */
    private LocalDate due() {
        Map<String, LocalDate> putOff = new HashMap<>();
        LocalDate first = null;
        for (SafetyEvent event : plant.history()) {
            if (event instanceof Awaiting awaiting)
                for (Awaited awaited : awaiting.awaits())
                first = awaited.dueOn();
            if (event instanceof Postponing postponing) postponing.postpones().forEach(said -> {
                if (said.until() == null) putOff.remove(said.by());
                else
                    putOff.put(said.by(), said.until());
            });
        }
        putOff.put("", first);
        return putOff.values().stream().max(LocalDate::compareTo).orElseThrow();
    }

    private static LocalDate any(Random random) { return BEGIN.plusDays(random.nextInt(DAYS)); }

    private FormCommittee form() { return new FormCommittee(PLANT, formedOn, interval, side(), side(), null); }

    private static BySex side() { return new BySex(1, 1, 0, 0); }

    private static RegisterWorkplace register() {
        return new RegisterWorkplace(PLANT, LocalizedText.of(Map.of("fr", "Filature")), new Setting(
                List.of(new ProjectShare(PROJECT, Percentage.HUNDRED)), new Place("SN", null, null), null, null,
                List.of(), List.of()), null, EconomicActivity.C,
                new org.cooptrack.events.safety.Headcount(new BySex(60, 40, 0, 0), CountBasis.PARTNER_REPORTED, null),
                BEGIN);
    }
}
