package org.cooptrack.launcher.sample;

import java.util.List;
import java.util.Map;

/** What is known of a person on the day of a fact, coarse as figures need it. */
record Portrait(String country, String sex, String ageBand, String disability, String method, String migration,
        String status,
        String occupation, String settlement, List<String> disadvantages, String area) {
    private static final int FIRST_WASHINGTON_GROUP = 2006;

    /** Whom an activity is for: how many of a hundred are women, at which ages, and how they live. */
    enum Group {
        WOMEN_ENTREPRENEURS(92, List.of("25-29", "30-34", "35-54"),
                List.of("EMPLOYER", "INDEPENDENT_WORKER_WITHOUT_EMPLOYEES"),
                List.of("5221", "7531", "5141"), 45),
        DOMESTIC_WORKERS(88, List.of("18-24", "25-29", "30-34", "35-54", "55-64"), List.of("EMPLOYEE"), List.of("9111"),
                15),
        YOUTH(49, List.of("16-17", "18-24", "18-24"), List.of("NOT_EMPLOYED"), List.of("UNKNOWN"), 40),
        FARMERS(51, List.of("18-24", "25-29", "30-34", "35-54", "55-64", "65+"),
                List.of("INDEPENDENT_WORKER_WITHOUT_EMPLOYEES",
                        "CONTRIBUTING_FAMILY_WORKER"),
                List.of("6111", "6210"), 96),
        WORKERS(44, List.of("18-24", "25-29", "30-34", "35-54", "55-64"), List.of("EMPLOYEE", "DEPENDENT_CONTRACTOR"),
                List.of("7533", "9313", "7112", "2411", "UNKNOWN"), 25),
        FORCED(47, List.of("18-24", "25-29", "30-34", "35-54"), List.of("EMPLOYEE"), List.of("UNKNOWN"), 50),
        CHILDREN(46, List.of("5-11", "12", "13", "14"), List.of("CONTRIBUTING_FAMILY_WORKER"), List.of("UNKNOWN"), 68);

        private final int women;
        private final List<String> ages;
        private final List<String> statuses;
        private final List<String> occupations;
        private final int rural;

        Group(int women, List<String> ages, List<String> statuses, List<String> occupations, int rural) {
            this.women = women;
            this.ages = ages;
            this.statuses = statuses;
            this.occupations = occupations;
            this.rural = rural;
        }
    }

    static Portrait of(Story story, Project project, Group group, int year) {
        Dice dice = story.dice;
        String sex = dice.chance(1) ? dice.one("OTHER", "NOT_STATED") : dice.chance(group.women) ? "FEMALE" : "MALE";
        String disability = dice.chance(5) ? "YES" : dice.chance(8) ? "UNKNOWN" : "NO";
        String method = disability.equals("UNKNOWN")
                ? "UNKNOWN"
                : year < FIRST_WASHINGTON_GROUP
                        ? "DECLARED"
                        : group == Group.CHILDREN ? "CHILD_FUNCTIONING_MODULE" : "WASHINGTON_GROUP_SHORT_SET";
        String migration = dice.chance(80)
                ? "NOT_MIGRANT"
                : dice.one("INTERNAL_MIGRANT", "INTERNATIONAL_MIGRANT", "REFUGEE", "RETURNEE", "UNKNOWN");
        return new Portrait(project.country().code(), sex, dice.one(group.ages), disability, method, migration,
                dice.one(group.statuses), dice.one(group.occupations), dice.chance(group.rural) ? "RURAL" : "URBAN",
                group == Group.YOUTH
                        ? dice.some(2, List.of("LOW_INCOME", "NO_QUALIFICATION", "EARLY_SCHOOL_LEAVER",
                                "NOT_IN_EMPLOYMENT_EDUCATION_OR_TRAINING"))
                        : List.of(),
                project.area(dice));
    }

    Portrait aged(String band) {
        return new Portrait(country, sex, band, disability, method, migration, status, occupation, settlement,
                disadvantages,
                area);
    }

    Portrait working(String as) {
        return new Portrait(country, sex, ageBand, disability, method, migration, as, occupation, settlement,
                disadvantages,
                area);
    }

    /** Without the area, which cases of sensitive kinds never tell in clear. */
    Portrait discreet() {
        return new Portrait(country, sex, ageBand, disability, method, migration, status, occupation, settlement,
                disadvantages, "UNKNOWN");
    }

    Map<String, Object> told() {
        return Body.of("country", country, "sex", sex, "ageBand", ageBand, "ageEstimated", false, "disability",
                disability,
                "disabilityMethod", method, "migrationStatus", migration, "statusInEmployment", status, "occupation",
                occupation, "settlement", settlement, "disadvantages", disadvantages, "administrativeArea", area);
    }
}
