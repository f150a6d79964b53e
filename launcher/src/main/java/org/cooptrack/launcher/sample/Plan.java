package org.cooptrack.launcher.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Which project stands in a lane: its kind of work, its country, its years and who pays. */
record Plan(int number, Kind kind, Optional<Kind> beside, Country country, LocalDate begins, LocalDate ends,
        List<Partner> partners, boolean whole, boolean shared) {
    private static final int FIRST_YEAR = 1976;
    private static final int LAST_YEAR = 2022;
    private static final int STEP = 11;
    private static final int SHARED = 9;
    /** The largest partners of old are not those of the first projects told. */
    private static final int FIRST_PARTNER = 39;

    static Plan of(long seed, int number) {
        var dice = Dice.of(seed, "plan/" + number);
        var country = Country.ALL.get(number % Country.ALL.size());
        boolean whole = number < Kinds.ALL.size();
        int year = whole ? 2020 : year(number, country);
        int length = dice.between(3, 5);
        var begins = LocalDate.of(year, year == FIRST_YEAR ? dice.between(10, 12) : dice.between(1, 12),
                dice.between(1, 28));
        var ends = begins.plusYears(length).minusDays(1);
        var last = LocalDate.of(country.until(), 12, 31);
        var kinds = Kinds.in(year);
        var kind = whole ? Kinds.ALL.get(number) : dice.one(kinds);
        return new Plan(number, kind,
                whole ? Optional.empty() : dice.another(kind, kinds), country, begins,
                ends.isAfter(last) ? last : ends, partners(number, dice), whole, number % SHARED == 1);
    }

    /** All years are reached in turn, each country within its own. */
    private static int year(int number, Country country) {
        int first = Math.max(FIRST_YEAR, country.since());
        int last = Math.min(LAST_YEAR, country.until() - 3);
        return first + (number * STEP + number / Country.ALL.size()) % (last - first + 1);
    }

    private static List<Partner> partners(int number, Dice dice) {
        var first = Partner.ALL.get((number + FIRST_PARTNER) % Partner.ALL.size());
        var second = dice.one(Partner.ALL);
        return dice.chance(30) && !second.equals(first) ? List.of(first, second) : List.of(first);
    }

    Theme theme() { return kind.theme(); }

    Project project(Directory directory, Story story) {
        UUID id = story.dice.id();
        return new Project(number, id, shared ? story.dice.id() : id, country, begins, ends,
                directory.office(country.office()),
                directory.in(country), theme().aims(), theme().instruments());
    }
}
