package org.cooptrack.launcher.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.cooptrack.launcher.sample.Portrait.Group;

/** Trainings: scheduled, attended, completed, certified, followed up. */
final class Trainings implements Kind {
    private static final int NUMBERS = 1_000;

    /** What is taught, to whom. */
    private record Course(String topic, Group group, String french, String english, String spanish) {}

    private static final List<Course> COURSES = List.of(
            new Course("SMALL_BUSINESS_MANAGEMENT", Group.WOMEN_ENTREPRENEURS, "Gérer son entreprise",
                    "Manage your business",
                    "Gestione su empresa"),
            new Course("SMALL_BUSINESS_MANAGEMENT", Group.WOMEN_ENTREPRENEURS, "Entreprendre au féminin",
                    "Women in business",
                    "Mujeres emprendedoras"),
            new Course("RIGHTS_AT_WORK", Group.DOMESTIC_WORKERS, "Droits des travailleuses et travailleurs domestiques",
                    "Rights of domestic workers", "Derechos de las trabajadoras y los trabajadores domésticos"),
            new Course("OCCUPATIONAL_SAFETY_AND_HEALTH", Group.WORKERS, "Sécurité et santé dans l’atelier",
                    "Safety and health on the shop floor", "Seguridad y salud en el taller"),
            new Course("COOPERATIVES", Group.FARMERS, "Conduire une coopérative", "Running a cooperative",
                    "Dirigir una cooperativa"),
            new Course("VOCATIONAL_TRAINING", Group.YOUTH, "Un métier pour commencer", "A trade to begin with",
                    "Un oficio para empezar"),
            new Course("COLLECTIVE_BARGAINING", Group.WORKERS, "Négocier ensemble", "Bargaining together",
                    "Negociar juntos"));

    @Override
    public Theme theme() {
        return new Theme(1976, "SKILLS_AND_PROTECTION", "EMPLOYMENT", 1, "32130", "8.3", List.of("C142", "C111"),
                Body.text("Compétences et entrepreneuriat", "Skills and entrepreneurship",
                        "Competencias y emprendimiento"));
    }

    @Override
    public Optional<Counted> counted() {
        return Optional.of(Counted.persons("beneficiaries-trained", 40,
                Body.text("Personnes formées", "Persons trained", "Personas formadas")));
    }

    @Override
    public void tell(Story story, Project project, boolean whole) {
        var training = new Training(story, project, story.dice.id(), project.day(story.dice, 9),
                whole ? COURSES.getFirst() : story.dice.one(COURSES));
        if (whole) training.whole();
        else
            training.ordinary();
    }

    private record Training(Story story, Project project, UUID id, LocalDate day, Course course) {
        private String path() { return "/v1/trainings/" + id; }

        private String code() { return "T-" + project.number() + "-" + id.toString().substring(0, 8); }

        void ordinary() {
            Dice dice = story.dice;
            int seats = dice.between(12, 30);
            schedule(seats, false);
            story.recorder(path() + "/enrolment-opening", "occurredOn", day.minusDays(30));
            var people = new ArrayList<UUID>();
            int women = dice.between(5, 10);
            for (int at = 0; at < women; at++)
                people.add(enrol(dice.id(), day.minusDays(dice.between(5, 25)), portrait()));
            hold(1, day, people, false);
            hold(2, day.plusDays(1), people, true);
            var there = people.subList(0, people.size() - 1);
            story.recorder(path() + "/completions", "persons", there, "occurredOn", day.plusDays(1));
            for (int at = 0; at < there.size(); at += 3)
                certify(there.get(at), at + 1);
            follow(there.getFirst(), 3, "APPLIED");
            if (dice.chance(40)) follow(there.get(1), 6, dice.one("APPLIED", "NOT_APPLIED", "NOT_REACHED"));
            if (dice.chance(15)) retractCompletion(there.get(2));
        }

        /** As it happens: attendance before the enrolment it needs, a day that was moved, what was misread. */
        void whole() {
            schedule(20, true);
            story.replace("recorder", "PUT", path() + "/dates", 0, "startsOn", day, "endsOn", day.plusDays(2), "reason",
                    "La salle était prise");
            story.replace("recorder", "PUT", path() + "/capacity", 1, "capacity", 25, "reason",
                    "Une salle plus grande");
            story.recorder(path() + "/enrolment-opening", "occurredOn", day.minusDays(30));
            var people = new ArrayList<UUID>();
            for (int at = 0; at < 5; at++)
                people.add(enrol(story.dice.id(), day.minusDays(20 - at), portrait()));
            var late = story.dice.id();
            var sheet = new ArrayList<>(people);
            sheet.add(late);
            hold(1, day, sheet, false);
            hold(2, day.plusDays(1), people, true);
            story.recorder(path() + "/sessions/1/corrections", "occurredOn", day, "hours", "5", "reason",
                    "Commencée une heure plus tard");
            story.recorder(path() + "/sessions", "session", 3, "occurredOn", day.plusDays(2), "hours", "6");
            story.recorder(path() + "/sessions/3/retraction", "reason", "C’était la remise des certificats");
            story.recorder(path() + "/sessions/2/attendance/corrections", "sheet", sheet(people.subList(4, 5), true),
                    "reason", "Elle avait signé la seconde page");
            enrol(late, day.minusDays(6), portrait());
            for (UUID person : people)
                story.recorder(path() + "/assessments", "person", person, "occurredOn", day.plusDays(2), "passed",
                        true);
            story.recorder(path() + "/completions", "persons", people, "occurredOn", day.plusDays(2));
            for (int at = 0; at < 3; at++)
                certify(people.get(at), at + 1);
            story.manager(path() + "/certificates/" + people.get(1) + "/revocation", "occurredOn", day.plusDays(22),
                    "reason", "Délivré au nom d’une autre personne");
            follow(people.getFirst(), 3, "APPLIED");
            follow(people.get(2), 3, "APPLIED");
            amend(people.getFirst(), portrait().aged("30-34"));
            takeBack(people.get(2));
            cancelled();
        }

        private void schedule(int capacity, boolean assessed) {
            story.recorder("/v1/trainings", "training", id, "code", code(), "title",
                    Body.text(course.french, course.english, course.spanish), "topic", course.topic, "setting",
                    project.setting(story.dice, day), "startsOn", day, "endsOn", day.plusDays(1), "capacity", capacity,
                    "attendanceThreshold", "80", "assessmentRequired", assessed);
        }

        private Portrait portrait() { return Portrait.of(story, project, course.group, day.getYear()); }

        private UUID enrol(UUID person, LocalDate on, Portrait portrait) {
            story.recorder(path() + "/enrolments", "person", person, "attributes", portrait.told(), "occurredOn", on);
            return person;
        }

        private void hold(int session, LocalDate on, List<UUID> people, boolean lastAway) {
            story.recorder(path() + "/sessions", "session", session, "occurredOn", on, "hours", "6");
            var sheet = new ArrayList<>(sheet(people.subList(0, people.size() - 1), true));
            sheet.addAll(sheet(people.subList(people.size() - 1, people.size()), !lastAway));
            story.recorder(path() + "/sessions/" + session + "/attendance", "sheet", sheet);
        }

        private static List<Map<String, Object>> sheet(List<UUID> people, boolean present) {
            return people.stream().map(person -> Body.of("person", person, "present", present)).toList();
        }

        private void certify(UUID person, int number) {
            story.recorder(path() + "/certificates", "person", person, "number",
                    code() + "-" + (NUMBERS + number), "occurredOn", day.plusDays(12));
        }

        private void follow(UUID person, int month, String outcome) {
            story.recorder(path() + "/follow-ups", "person", person, "month", month, "outcome", outcome, "occurredOn",
                    day.plusDays(2).plusMonths(month));
        }

        private void amend(UUID person, Portrait as) {
            String why = "L’année de naissance était mal lue";
            story.recorder(path() + "/enrolments/" + person + "/corrections", "attributes", as.told(), "occurredOn",
                    day.minusDays(20), "reason", why);
            story.recorder(path() + "/completions/" + person + "/corrections", "attributes", as.told(), "occurredOn",
                    day.plusDays(2), "reason", why);
            story.recorder(path() + "/certificates/" + person + "/corrections", "attributes", as.told(), "occurredOn",
                    day.plusDays(12), "reason", why);
            story.recorder(path() + "/follow-ups/" + person + "/3/corrections", "attributes", as.told(), "occurredOn",
                    day.plusDays(2).plusMonths(3), "reason", why);
        }

        private void takeBack(UUID person) {
            String why = "Enregistré pour une personne qui n’était pas là";
            story.recorder(path() + "/follow-ups/" + person + "/3/retraction", "reason", why);
            story.recorder(path() + "/certificates/" + person + "/retraction", "reason", why);
            retractCompletion(person);
            story.recorder(path() + "/enrolments/" + person + "/retraction", "reason", why);
        }

        private void retractCompletion(UUID person) {
            story.recorder(path() + "/completions/" + person + "/retraction", "reason",
                    "Enregistré pour une personne qui n’était pas là");
        }

        private void cancelled() {
            var other = new Training(story, project, story.dice.id(), day.plusMonths(2), course);
            other.schedule(20, true);
            story.recorder(other.path() + "/cancellation", "occurredOn", other.day.minusDays(7), "reason",
                    "Aucune formatrice n’était libre");
            story.recorder(other.path() + "/cancellation/corrections", "occurredOn", other.day.minusDays(6), "reason",
                    "La lettre est du lendemain");
            story.recorder(other.path() + "/cancellation/retraction", "reason", "Une formatrice a été trouvée");
        }
    }
}
