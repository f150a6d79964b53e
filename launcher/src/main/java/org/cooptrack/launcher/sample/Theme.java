package org.cooptrack.launcher.sample;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What projects of a kind are about, and what they serve.
 *
 * @param since
 *            the first year in which there is such work
 * @param aim
 *            the strategic aim, by its code, as {@code pillar} and {@code target} of the 2030 Agenda are
 * @param outcome
 *            number of the outcome of the programme and budget
 * @param sector
 *            purpose code of the OECD-DAC
 * @param title
 *            in French, English and Spanish
 */
record Theme(int since, String aim, String pillar, int outcome, String sector, String target,
        List<String> instruments, Map<String, Object> title) {
    private static final int AGENDA_2030 = 2016;

    List<String> aims() { return List.of(aim); }

    Map<String, Object> title(Country country) {
        return Body.text(title.get("fr") + " – " + country.name(Locale.FRENCH), title.get("en") + " – " + country.name(
                Locale.ENGLISH), title.get("es") + " – " + country.name(Locale.of("es")));
    }

    Map<String, Object> outcomes(int year) {
        return Body.of("aims", aims(), "pillars", List.of(pillar), "programmeOutcomes",
                List.of(String.valueOf(outcome)), "countryProgrammeOutcomes", List.of(),
                "sdgTargets", year < AGENDA_2030 ? List.of() : List.of(target));
    }
}
