package org.cooptrack.launcher.sample;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.cooptrack.launcher.sample.Portrait.Group;

/** Social protection, such as health insurance for domestic workers: enrolled, paid for, covered, lapsed, ended. */
final class Schemes implements Kind {
    @Override
    public Theme theme() {
        return new Theme(1985, "SKILLS_AND_PROTECTION", "SOCIAL_PROTECTION", 6, "16010", "1.3", List.of("C102", "C189"),
                Body.text("Protection sociale pour toutes et tous", "Social protection for all",
                        "Protección social para todas las personas"));
    }

    @Override
    public Optional<Counted> counted() {
        return Optional.of(Counted.persons("social-protection-ever-covered", 30,
                Body.text("Personnes couvertes", "Persons covered", "Personas cubiertas")));
    }

    @Override
    public void tell(Story story, Project project, boolean whole) {
        LocalDate day = project.day(story.dice, 20);
        var scheme = new Scheme(story, project, story.dice.id(), day);
        scheme.establish();
        if (whole) scheme.whole();
        else
            scheme.ordinary();
    }

    private record Scheme(Story story, Project project, UUID id, LocalDate day) {
        void establish() { story.recorder("/v1/schemes", with(said(2), "scheme", id)); }

        private Object[] said(int waiting) {
            return new Object[]{"title", Body.text("Assurance maladie des travailleuses et travailleurs domestiques",
                    "Health insurance for domestic workers",
                    "Seguro de salud de las trabajadoras y los trabajadores domésticos"), "authority",
                    project.parties().government(), "branches", List.of("MEDICAL_CARE", "MATERNITY"), "contributory",
                    true,
                    "waitingMonths", waiting, "setting", project.setting(story.dice, day), "occurredOn",
                    YearMonth.from(day)};
        }

        void ordinary() {
            Dice dice = story.dice;
            int many = dice.between(5, 9);
            for (int at = 0; at < many; at++) {
                var affiliation = enrol(dice.id(), day.plusMonths(1).plusDays(at));
                affiliation.pay("contributions", dice.id(), day.plusMonths(2));
                if (dice.chance(40)) affiliation.pay("subsidies", dice.id(), day.plusMonths(2));
                if (dice.chance(12)) continue;
                LocalDate from = day.plusMonths(dice.chance(5) ? 3 : 4);
                affiliation.start(dice.id(), from);
                if (dice.chance(45)) affiliation.dependant(dice.id(), dice.id(), from);
                if (dice.chance(25)) affiliation.lapse(day.plusMonths(9));
                if (dice.chance(10)) affiliation.end(day.plusMonths(14), "WITHDREW");
            }
        }

        void whole() {
            story.manager("/v1/schemes/" + id + "/corrections", with(said(1), "reason", "Le décret dit un mois"));
            var first = enrol(story.dice.id(), day.plusMonths(1));
            first.whole(day);
            var other = enrol(story.dice.id(), day.plusMonths(3));
            other.mistaken(day.plusMonths(3));
            story.manager("/v1/schemes/" + id + "/closure", "occurredOn", day.plusMonths(15), "reason",
                    "Réuni au régime général");
            story.manager("/v1/schemes/" + id + "/closure/retraction", "reason", "La réunion a été remise");
        }

        private static Object[] with(Object[] said, Object... more) {
            var all = Arrays.copyOf(said, said.length + more.length);
            System.arraycopy(more, 0, all, said.length, more.length);
            return all;
        }

        private Affiliation enrol(UUID person, LocalDate on) {
            var portrait = Portrait.of(story, project, Group.DOMESTIC_WORKERS, on.getYear());
            var affiliation = new Affiliation(story, story.dice.id(), portrait);
            story.recorder("/v1/affiliations", "affiliation", affiliation.id, "scheme", id, "person", person,
                    "attributes",
                    portrait.told(), "occurredOn", on);
            return affiliation;
        }
    }

    private record Affiliation(Story story, UUID id, Portrait portrait) {
        String path() { return "/v1/affiliations/" + id; }

        void whole(LocalDate day) {
            Dice dice = story.dice;
            UUID subsidy = dice.id();
            UUID child = dice.id();
            UUID again = dice.id();
            story.recorder(path() + "/enrolment/corrections", "attributes", portrait.told(), "occurredOn",
                    day.plusMonths(1).plusDays(3), "reason", "Le jour figure sur le formulaire");
            pay("contributions", dice.id(), day.plusMonths(2));
            pay("subsidies", subsidy, day.plusMonths(2));
            story.recorder(path() + "/payments/" + subsidy + "/corrections", "amount", amount("40", day.plusMonths(2)),
                    "reason", "L’État paie un peu plus de la moitié");
            start(dice.id(), day.plusMonths(3));
            dependant(dice.id(), child, day.plusMonths(3));
            lapse(day.plusMonths(7));
            pay("contributions", dice.id(), day.plusMonths(8));
            story.recorder(path() + "/reinstatements", "coverage", again, "from", day.plusMonths(9));
            dependant(dice.id(), child, day.plusMonths(9));
            story.recorder(path() + "/coverages/" + again + "/corrections", "attributes", portrait.told(), "from",
                    day.plusMonths(9).minusDays(1), "reason", "Payé la veille");
            story.recorder(path() + "/dependants/" + child + "/end", "occurredOn", day.plusMonths(12));
            end(day.plusMonths(13), "LEFT_THE_COUNTRY");
            story.recorder(path() + "/end/retraction", "reason", "Elle était en congé et est revenue");
        }

        void mistaken(LocalDate day) {
            UUID payment = story.dice.id();
            UUID coverage = story.dice.id();
            String why = "Une autre personne du même nom";
            pay("subsidies", payment, day.plusDays(14));
            story.recorder(path() + "/coverages", "coverage", coverage, "from", day.plusMonths(1), "until",
                    day.plusMonths(13));
            story.recorder(path() + "/coverages/" + coverage + "/retraction", "reason", why);
            story.recorder(path() + "/payments/" + payment + "/retraction", "reason", why);
            story.recorder(path() + "/enrolment/retraction", "reason", why);
        }

        void pay(String what, UUID payment, LocalDate day) {
            story.recorder(path() + "/" + what, "payment", payment, "amount",
                    amount(Integer.toString(story.dice.between(3, 30)), day));
        }

        private static Map<String, Object> amount(String dollars, LocalDate day) {
            return Body.of("amount", dollars, "currency", "USD", "valueDate", day);
        }

        void start(UUID coverage, LocalDate from) {
            story.recorder(path() + "/coverages", "coverage", coverage, "from", from);
        }

        void dependant(UUID coverage, UUID person, LocalDate from) {
            story.recorder(path() + "/dependants", "coverage", coverage, "dependant", person, "attributes",
                    portrait.aged("5-11").working("NOT_EMPLOYED").told(), "from", from);
        }

        void lapse(LocalDate day) { story.recorder(path() + "/lapses", "occurredOn", day); }

        void end(LocalDate day, String cause) {
            story.recorder(path() + "/end", "occurredOn", day, "cause", cause);
        }
    }
}
