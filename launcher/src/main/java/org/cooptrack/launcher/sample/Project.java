package org.cooptrack.launcher.sample;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cooptrack.events.codes.CodeLists;
import org.cooptrack.launcher.sample.Directory.Constituents;

/**
 * A project as its activities need to know it.
 *
 * @param sister
 *            another project that shares what is shared, or the project itself
 */
record Project(int number, UUID id, UUID sister, Country country, LocalDate begins, LocalDate ends, UUID office,
        Constituents parties, List<String> aims, List<String> instruments) {
    /** The last day the sample tells of. */
    static final LocalDate TODAY = LocalDate.of(2026, 6, 30);
    private static final int FIRST_DAYS = 70;

    String path() { return "/v1/projects/" + id; }

    LocalDate end() { return ends.isBefore(TODAY) ? ends : TODAY; }

    boolean isOver() { return ends.isBefore(TODAY.minusMonths(6)); }

    /** A day on which the project works and that leaves so many months to follow. */
    LocalDate day(Dice dice, int months) {
        LocalDate first = begins.plusDays(FIRST_DAYS);
        long days = ChronoUnit.DAYS.between(first, end().minus(Period.ofMonths(months)));
        return first.plusDays(dice.between(0, (int) Math.max(0, days)));
    }

    Map<String, Object> setting(Dice dice, LocalDate day) { return setting(dice, day, aims); }

    Map<String, Object> setting(Dice dice, LocalDate day, List<String> served) {
        return Body.of("projects", shares(), "place", place(dice), "office", office, "implementingPartner",
                parties.implementing(), "instruments", onList(day), "aims", served);
    }

    /** As cases of sensitive kinds tell it: country alone. */
    Map<String, Object> discreetly(LocalDate day) {
        return Body.of("projects", shares(), "place", Body.of("country", country.code()), "office", office,
                "instruments", onList(day), "aims", List.of("RIGHTS_AT_WORK"));
    }

    String area(Dice dice) { return country.areas().isEmpty() ? "UNKNOWN" : dice.one(country.areas()); }

    private List<Map<String, Object>> shares() {
        if (sister.equals(id)) return List.of(Body.of("project", id, "share", "100"));
        return List.of(Body.of("project", id, "share", "60"), Body.of("project", sister, "share", "40"));
    }

    private Map<String, Object> place(Dice dice) {
        var place = new ArrayList<Object>(List.of("country", country.code()));
        if (!country.areas().isEmpty()) place.addAll(List.of("administrativeArea", area(dice)));
        return Body.of(place.toArray());
    }

    private List<String> onList(LocalDate day) {
        return instruments.stream().filter(code -> CodeLists.isOn("IloInstrument", code, day)).toList();
    }
}
