package org.cooptrack.query.history;

import java.util.List;
import java.util.Map;
import org.cooptrack.events.EventJson;
import org.cooptrack.ledger.StoredEvent;

/** Whether an event names a country: as a country, as one of several, or as the recipient of a share. */
record CountryNamed(String country) {
    boolean in(StoredEvent event) {
        return event.data().contains('"' + country + '"') && in(EventJson.read(Object.class, event.data()), false);
    }

    private boolean in(Object value, boolean expected) {
        return switch (value) {
            case Map<?, ?> object -> object.entrySet().stream().anyMatch(one -> in(one.getValue(),
                    isOfCountries(one.getKey().toString()) || expected && one.getKey().equals("code")));
            case List<?> list -> list.stream().anyMatch(one -> in(one, expected));
            case String text -> expected && text.equals(country);
            default -> false;
        };
    }

    private static boolean isOfCountries(String property) {
        return property.equals("country") || property.equals("recipientCountry") || property.equals("countries");
    }
}
