package org.cooptrack.events.cooperative;

import java.time.LocalDate;
import java.util.Locale;
import org.cooptrack.events.Entry;
import org.cooptrack.events.value.Evidence;
import org.cooptrack.events.value.FieldDate;
import org.jspecify.annotations.Nullable;

/** Which authority registered a cooperative, under which number, since when, and what supports it. */
public record Registration(Undertaking undertaking, String authority, String number, LocalDate registeredOn,
        @Nullable Evidence evidence) {
    public static final String MEASURE = "cooperatives-formed";
    public static final String CLAIM = "cooperative-registration:";

    boolean evidenced() { return evidence != null; }

    Entry formed() {
        return Entry.one(MEASURE, undertaking.cooperative(), FieldDate.on(registeredOn), undertaking.dimensions());
    }

    /** A number is given once by an authority of a country, however it is spaced and capitalized. */
    String claim() {
        return CLAIM + undertaking.setting().place().country() + ":" + plain(authority) + ":" + plain(number);
    }

    private static String plain(String text) {
        return text.strip().replaceAll("\\s+", " ").toUpperCase(Locale.ROOT);
    }
}
