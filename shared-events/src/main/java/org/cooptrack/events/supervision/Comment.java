package org.cooptrack.events.supervision;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.cooptrack.events.Awaited;
import org.cooptrack.events.Belonging;
import org.cooptrack.events.Dimension;
import org.cooptrack.events.Dimensions;
import org.cooptrack.events.Entry;
import org.cooptrack.events.value.Setting;

/** A comment of a supervisory body on how a country applies an instrument, and the projects that helped to address it. */
public record Comment(UUID comment, SupervisoryBody body, String instrument, String country, int year,
        Setting setting) {
    public static final String MEASURE = "supervisory-comments-addressed";

    /** The fundamental and the governance instruments (ILO, Governing Body; C155 and C187 are fundamental since 2022). */
    private static final Set<String> EACH_THREE_YEARS = Set.of("C029", "P029", "C081", "C087", "C098", "C100", "C105",
            "C111", "C122", "C129", "C138", "C144", "C155", "C182", "C187");

    Entry addressed(MeasureTaken by) {
        return Entry.one(MEASURE, comment, by.occurredOn(), setting.on(Dimensions.none())
                .with(Dimension.COUNTRY, country).with(Dimension.INSTRUMENT, instrument));
    }

    /**
     * To be addressed by the next regular report on the instrument under article 22 of the Constitution: after three years
     * for fundamental and governance instruments, six for others (ILO Governing Body, GB.334/INS/5, November 2018), by 1
     * September, the last day for reports. That the body asked for an earlier report is not known here.
     */
    Awaited awaited() {
        int years = EACH_THREE_YEARS.contains(instrument) ? 3 : 6;
        var of = Belonging.of(setting);
        return new Awaited(toAddress(), Awaited.What.SUPERVISORY_COMMENT, 0,
                LocalDate.of(year + years, Month.SEPTEMBER, 1),
                new Belonging(of.projects(), of.office(), List.of(country)), null);
    }

    /** Under which key it is awaited that the comment is addressed. */
    String toAddress() {
        return "supervisory-comment-to-address:" + comment;
    }

    /** One comment of a body on one instrument and country in one year, held once. */
    String key() {
        return "supervisory-comment:" + country + ":" + instrument + ":" + body + ":" + year;
    }
}
