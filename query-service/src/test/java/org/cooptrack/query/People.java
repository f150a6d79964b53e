package org.cooptrack.query;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cooptrack.events.training.Participation;
import org.cooptrack.events.value.AgeBand;
import org.cooptrack.events.value.Aim;
import org.cooptrack.events.value.Attributes;
import org.cooptrack.events.value.Disability;
import org.cooptrack.events.value.DisabilityMethod;
import org.cooptrack.events.value.FieldDate;
import org.cooptrack.events.value.MigrationStatus;
import org.cooptrack.events.value.Percentage;
import org.cooptrack.events.value.Place;
import org.cooptrack.events.value.ProjectShare;
import org.cooptrack.events.value.Setting;
import org.cooptrack.events.value.Settlement;
import org.cooptrack.events.value.Sex;
import org.cooptrack.events.value.StatusInEmployment;

/** Persons and projects of tests, told apart by small numbers. */
public final class People {
    private People() {}

    public static UUID person(int number) { return new UUID(0x4000, 0x8000000000000000L + number); }

    public static UUID project(int number) { return new UUID(0x7000, 0x8000000000000000L + number); }

    public static Participation took(int person, Sex sex, String country, String day, int... projects) {
        return new Participation(setting(projects), "SIYB", person(person), attributes(sex, country),
                FieldDate.parse(day));
    }

    public static Setting setting(int... projects) {
        String share = projects.length == 1 ? "100" : "50";
        List<ProjectShare> shares = java.util.Arrays.stream(projects)
                .mapToObj(number -> new ProjectShare(project(number), Percentage.of(share))).toList();
        return new Setting(shares, new Place("IT", null, "Europe/Rome"), null, null, List.of("C190"),
                List.of(Aim.SKILLS_AND_PROTECTION));
    }

    public static LocalDate day(String text) { return LocalDate.parse(text); }

    private static Attributes attributes(Sex sex, String country) {
        return new Attributes(country, sex, AgeBand.AGE_25_29, false, Disability.UNKNOWN, DisabilityMethod.values()[0],
                MigrationStatus.values()[0], StatusInEmployment.values()[0], "UNKNOWN", Settlement.values()[0],
                List.of(), "UNKNOWN");
    }
}
