package org.cooptrack.events.ratification;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.cooptrack.events.Claim;
import org.cooptrack.events.Dimension;
import org.cooptrack.events.Dimensions;
import org.cooptrack.events.Entry;
import org.cooptrack.events.value.Evidence;
import org.cooptrack.events.value.FieldDate;
import org.cooptrack.events.value.Setting;
import org.jspecify.annotations.Nullable;

/**
 * That a country ratified a convention or protocol, the day on which that was registered, and since when it no longer
 * holds. Its setting tells the projects that helped, with their shares; it counts once.
 */
public record Ratification(UUID ratification, String instrument, String country, Setting setting,
        LocalDate registeredOn, @Nullable LocalDate endedOn, @Nullable Evidence evidence) {
    public static final String REGISTERED = "ratifications-registered";
    public static final String STANDING = "ratifications-standing";
    public static final String CLAIM = "ratification:";

    /** Registered once, and standing from that day until the day from which its denunciation takes effect. */
    List<Entry> entries() {
        var since = List.of(one(REGISTERED, registeredOn), one(STANDING, registeredOn));
        return endedOn == null
                ? since
                : Stream.concat(since.stream(), Stream.of(one(STANDING, endedOn).less())).toList();
    }

    /** The entries that lead from this to what is known now. */
    List<Entry> changedTo(Ratification after) {
        return Stream.concat(entries().stream().map(Entry::reversed), after.entries().stream()).toList();
    }

    public Ratification endedOn(@Nullable LocalDate day) {
        return new Ratification(ratification, instrument, country, setting, registeredOn, day, evidence);
    }

    boolean evidenced() { return evidence != null; }

    /** Held on each day on which the ratification stands: a country ratifies a convention again only after denouncing it. */
    Claim claim() {
        return Claim.during(key(), registeredOn, endedOn);
    }

    String key() { return CLAIM + country + ":" + instrument; }

    private Entry one(String measure, LocalDate day) {
        return Entry.one(measure, ratification, FieldDate.on(day), setting.on(Dimensions.none())
                .with(Dimension.COUNTRY, country).with(Dimension.INSTRUMENT, instrument));
    }
}
