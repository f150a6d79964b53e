package org.cooptrack.command.employment;

import static org.cooptrack.command.employment.EmploymentRule.*;

import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.cooptrack.command.employment.EmploymentCommand.*;
import org.cooptrack.command.law.Everywhere;
import org.cooptrack.command.law.Facts;
import org.cooptrack.events.StreamId;
import org.cooptrack.events.employment.*;
import org.cooptrack.events.value.FieldDate;
import org.jspecify.annotations.Nullable;

/** What the service does for a jobseeker while the case is open. */
record Counselling(Registered person) {
    List<EmploymentEvent> profile(ProfileJobseeker wish, Facts facts) {
        open(person, wish.occurredOn(), facts);
        Everywhere.listed("EmploymentBarrier", wish.barriers(), wish.occurredOn().earliest(), "/barriers", facts);
        once(wish.barriers());
        var profiled = new JobseekerProfiled(wish.jobseeker(), person.setting(), wish.barriers(), wish.occurredOn());
        return profiled.equals(person.profile()) ? List.of() : List.of(profiled);
    }

    static void known(@Nullable UUID organisation, String field, Facts facts) {
        if (organisation != null && !facts.exists(StreamId.of("organisation", organisation)))
            throw ORGANISATION_UNKNOWN.at(field, organisation);
    }

    static void open(Registered person, FieldDate day, Facts facts) {
        person.past(day, facts);
        if (day.isBefore(person.situation().occurredOn().earliest()))
            throw BEFORE_REGISTRATION.at("/occurredOn", person.situation().occurredOn());
        if (person.ended() != null && day.isAfter(person.ended().says().occurredOn()))
            throw CASE_ENDED.at("/occurredOn", person.ended().says().occurredOn());
    }

    private static void once(List<String> barriers) {
        var seen = new HashSet<String>();
        for (String barrier : barriers)
            if (!seen.add(barrier)) throw BARRIER_TWICE.at("/barriers", barrier);
    }
}
