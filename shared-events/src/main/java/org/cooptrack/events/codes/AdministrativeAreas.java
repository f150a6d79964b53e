package org.cooptrack.events.codes;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Areas of a country as ISO 3166-2 writes them: the country, a hyphen, one to three letters or digits. */
public final class AdministrativeAreas {
    private static final Pattern FORM = Pattern.compile("([A-Z]{2})-[A-Z0-9]{1,3}");

    private AdministrativeAreas() {}

    /** The country of an area; none where it is not written so. */
    public static Optional<String> country(String area) {
        return Optional.of(FORM.matcher(area)).filter(Matcher::matches).map(written -> written.group(1));
    }
}
