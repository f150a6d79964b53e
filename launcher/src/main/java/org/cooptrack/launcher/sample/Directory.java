package org.cooptrack.launcher.sample;

import java.util.UUID;

/** Under which ids offices and organisations stand in the sample of a seed. */
record Directory(long seed) {
    UUID office(String code) { return Dice.of(seed, "office/" + code).id(); }

    UUID partner(Partner partner) { return Dice.of(seed, "partner/" + partner.key()).id(); }

    /** The organization itself, accountable for its projects. */
    UUID organization() {
        return Dice.of(seed, "organization").id();
    }

    Constituents in(Country country) {
        var dice = Dice.of(seed, "country/" + country.code());
        return new Constituents(dice.id(), dice.id(), dice.id(), dice.id());
    }

    /** The three sides of a country, and who carries the work out there. */
    record Constituents(UUID government, UUID employers, UUID workers, UUID implementing) {}
}
