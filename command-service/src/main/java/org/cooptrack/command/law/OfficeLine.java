package org.cooptrack.command.law;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.cooptrack.events.office.*;

/** What other slices may know of an office: whether it exists, and under which office it stood from which day on. */
public record OfficeLine(Dated<Optional<UUID>> parents) {
    public static final OfficeLine UNKNOWN = new OfficeLine(Dated.nothing());

    public OfficeLine after(OfficeEvent event) {
        return switch (event) {
            case OfficeRegistered e -> under(e.occurredOn(), Optional.ofNullable(e.parent()));
            case OfficeMoved e -> under(e.occurredOn(), Optional.ofNullable(e.after()));
            case OfficeRenamed _,OfficeCountriesSet _,OfficeMerged _,OfficeSucceeded _,OfficeClosed _ -> this;
        };
    }

    public boolean isKnown() { return !parents.since().isEmpty(); }

    /** Whether this office stood, on some day from one to before another, under that one, directly or not. */
    public boolean isUnder(UUID above, LocalDate from, LocalDate until, Facts facts) {
        for (LocalDate day = from; day.isBefore(until); day = parents.until(day)) {
            var parent = parents.on(day);
            if (parent.isEmpty() || parent.get().isEmpty()) continue;
            LocalDate end = earlier(until, parents.until(day));
            if (parent.get().get().equals(above)) return true;
            if (facts.unmovedOffice(parent.get().get()).isUnder(above, day, end, facts)) return true;
        }
        return false;
    }

    private OfficeLine under(LocalDate day, Optional<UUID> parent) { return new OfficeLine(parents.and(day, parent)); }

    private static LocalDate earlier(LocalDate one, LocalDate other) { return one.isBefore(other) ? one : other; }
}
