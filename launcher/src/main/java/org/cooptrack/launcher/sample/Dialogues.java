package org.cooptrack.launcher.sample;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Sessions of social dialogue, the agreements they reach, and what becomes of them. */
final class Dialogues implements Kind {
    /** What is talked about. */
    private record Topic(String code, String french, String english, String spanish) {}

    private static final List<Topic> TOPICS = List.of(
            new Topic("WAGES", "Salaire minimum", "Minimum wage", "Salario mínimo"),
            new Topic("OCCUPATIONAL_SAFETY_AND_HEALTH", "Sécurité et santé au travail", "Safety and health at work",
                    "Seguridad y salud en el trabajo"),
            new Topic("DOMESTIC_WORK", "Travail domestique", "Domestic work", "Trabajo doméstico"),
            new Topic("YOUTH_EMPLOYMENT", "Emploi des jeunes", "Youth employment", "Empleo juvenil"),
            new Topic("SOCIAL_PROTECTION", "Protection sociale", "Social protection", "Protección social"),
            new Topic("LABOUR_LAW", "Réforme du code du travail", "Reform of the labour code",
                    "Reforma del código del trabajo"));

    @Override
    public Theme theme() {
        return new Theme(1976, "RIGHTS_AT_WORK", "SOCIAL_DIALOGUE", 2, "16080", "16.7", List.of("C144", "C098"),
                Body.text("Dialogue social", "Social dialogue", "Diálogo social"));
    }

    @Override
    public Optional<Counted> counted() {
        return Optional.of(Counted.sum("dialogue-sessions-held", 6,
                Body.text("Sessions de dialogue tenues", "Dialogue sessions held", "Sesiones de diálogo celebradas")));
    }

    @Override
    public void tell(Story story, Project project, boolean whole) {
        var session = Session.of(story, project);
        if (whole) session.whole();
        else
            session.ordinary();
    }

    private record Session(Story story, Project project, UUID id, LocalDate day, Topic topic) {
        static Session of(Story story, Project project) {
            return new Session(story, project, story.dice.id(), project.day(story.dice, 12), story.dice.one(TOPICS));
        }

        private String path() { return "/v1/dialogue-sessions/" + id; }

        private UUID government() { return project.parties().government(); }

        private UUID employers() { return project.parties().employers(); }

        private UUID workers() { return project.parties().workers(); }

        void ordinary() {
            Dice dice = story.dice;
            boolean tripartite = dice.chance(75);
            List<UUID> sides = tripartite
                    ? List.of(government(), employers(), workers())
                    : List.of(employers(), workers());
            convene();
            confirm(sides);
            story.recorder(path() + "/holding", "occurredOn", dice.chance(20) ? YearMonth.from(day) : day);
            story.recorder(path() + "/attendance", "sheet", sides.stream().map(this::presence).toList());
            if (!dice.chance(60)) return;
            UUID agreement = reach(sides);
            for (UUID side : sides)
                sign(agreement, side, 10);
            if (dice.chance(80)) inForce(agreement, 2);
            story.recorder(path() + "/follow-ups", "followUp", 1, "occurredOn", day.plusMonths(6), "outcome",
                    dice.one("CARRIED_OUT", "PARTLY_CARRIED_OUT", "NOT_CARRIED_OUT"));
        }

        void whole() {
            convene();
            story.replace("recorder", "PUT", path() + "/date", 0, "plannedOn", day, "reason", "La ministre voyage");
            UUID other = project.parties().implementing();
            story.recorder(path() + "/parties", "organisation", other, "side", "OTHERS");
            var all = List.of(government(), employers(), workers());
            confirm(all);
            confirm(List.of(other));
            String confirmation = path() + "/parties/" + other + "/confirmation";
            story.recorder(confirmation + "/corrections", "occurredOn", day.minusDays(11), "reason",
                    "La lettre est du lendemain");
            story.recorder(confirmation + "/retraction", "reason", "Pour une autre réunion");
            confirm(List.of(other));
            story.recorder(path() + "/holding", "occurredOn", YearMonth.from(day));
            var sheet = new ArrayList<>(all.stream().map(this::presence).toList());
            sheet.add(present("OTHERS", 1, 0, other));
            story.recorder(path() + "/attendance", "sheet", sheet);
            story.recorder(path() + "/holding/corrections", "occurredOn", day, "reason", "Le jour était connu");
            story.recorder(path() + "/attendance/corrections", "presence", present("WORKERS", 4, 3, workers()),
                    "reason",
                    "Un délégué est arrivé tard");
            story.recorder(path() + "/attendance/OTHERS/retraction", "reason", "Venus à une autre réunion");
            agreements(all);
            cancelled();
            retracted();
            againstTheRules();
        }

        private void agreements(List<UUID> all) {
            UUID agreement = reach(List.of(employers(), workers()));
            story.recorder(path() + "/agreements/" + agreement + "/corrections", "title", title(), "signatories", all,
                    "occurredOn", day, "reason", "Le ministère signe aussi");
            UUID draft = reach(List.of(employers(), workers()));
            story.recorder(path() + "/agreements/" + draft + "/retraction", "reason", "C’était un projet");
            for (UUID side : all)
                sign(agreement, side, 10);
            story.recorder(path() + "/agreements/" + agreement + "/signatures/" + workers() + "/retraction", "reason",
                    "Signé sans mandat");
            sign(agreement, workers(), 15);
            inForce(agreement, 1);
            String it = path() + "/agreements/" + agreement;
            story.manager(it + "/entry-into-force/corrections", "occurredOn", day.plusMonths(2), "reason",
                    "Le journal officiel dit ce mois-là");
            story.manager(it + "/denunciation", "organisation", employers(), "occurredOn", day.plusMonths(8), "reason",
                    "Le conseil des salaires a été dissous");
            story.manager(it + "/denunciation/corrections", "occurredOn", day.plusMonths(9), "reason",
                    "Préavis d’un mois");
            story.manager(it + "/denunciation/retraction", "reason", "La lettre a été retirée");
            story.manager(it + "/entry-into-force/retraction", "reason", "Le journal n’a pas paru");
            inForce(agreement, 3);
            story.recorder(path() + "/follow-ups", "followUp", 1, "occurredOn", YearMonth.from(day.plusMonths(6)),
                    "outcome",
                    "CARRIED_OUT");
            story.recorder(path() + "/follow-ups/1/corrections", "occurredOn", day.plusMonths(6), "outcome",
                    "PARTLY_CARRIED_OUT", "reason", "Le décret n’est pas publié");
            story.recorder(path() + "/follow-ups", "followUp", 2, "occurredOn", day.plusMonths(7), "outcome",
                    "CARRIED_OUT");
            story.recorder(path() + "/follow-ups/2/retraction", "reason", "D’une autre session");
        }

        private void cancelled() {
            var other = new Session(story, project, story.dice.id(), day.plusMonths(5), topic);
            other.convene();
            story.recorder(other.path() + "/cancellation", "occurredOn", other.day.minusDays(4), "reason", "Une grève");
            story.recorder(other.path() + "/cancellation/corrections", "occurredOn", other.day.minusDays(3), "reason",
                    "La lettre est du lendemain");
            var after = new Session(story, project, story.dice.id(), day.plusMonths(5), topic);
            after.convene();
            story.recorder(after.path() + "/cancellation", "occurredOn", after.day.minusDays(4), "reason", "Une grève");
            story.recorder(after.path() + "/cancellation/retraction", "reason", "La grève n’a pas eu lieu");
        }

        private void retracted() {
            var other = new Session(story, project, story.dice.id(), day.plusMonths(6), topic);
            other.convene();
            story.recorder(other.path() + "/holding", "occurredOn", other.day);
            story.recorder(other.path() + "/holding/retraction", "reason", "Remise le jour même");
        }

        /** Held before the project was active, by a party that had not confirmed: outside the figures until it is judged. */
        private void againstTheRules() {
            var early = new Session(story, project, story.dice.id(), project.begins().minusDays(20), topic);
            early.convene();
            story.recorder(early.path() + "/holding", "occurredOn", early.day);
            story.recorder(early.path() + "/attendance", "sheet", List.of(presence(employers())));
            story.put("project-manager", "/v1/quality-issues/owner", "fact", "dialogue:" + early.id + "/1", "rule",
                    "dialogue.project-not-active-on-day", "owner", "project:" + project.id());
            story.put("project-manager", "/v1/quality-issues/due-date", "fact", "dialogue:" + early.id + "/2", "rule",
                    "dialogue.party-not-confirmed", "dueOn", "2030-03-31", "reason",
                    "La lettre est au ministère");
            story.office("/v1/quality-issues", "fact", "dialogue:" + early.id + "/2", "rule", "quality.spotted",
                    "dueOn", "2030-01-31", "effect", "STANDS_BESIDE", "reason",
                    "La liste signée n'est pas encore au dossier");
            story.manager("/v1/quality-issues/acceptances", "fact", "dialogue:" + early.id + "/1", "rule",
                    "dialogue.project-not-active-on-day", "reason",
                    "Le procès-verbal le prouve ; le projet a payé la préparation");
            story.manager("/v1/quality-issues/resolutions", "fact", "dialogue:" + early.id + "/2", "rule",
                    "dialogue.party-not-confirmed", "reason", "La lettre de confirmation a été retrouvée");
            var open = new Session(story, project, story.dice.id(), project.begins().minusDays(9), topic);
            open.convene();
            open.confirm(List.of(employers(), workers()));
            story.recorder(open.path() + "/holding", "occurredOn", open.day);
        }

        private void convene() {
            story.recorder("/v1/dialogue-sessions", "session", id, "title", title(), "topic", topic.code, "setting",
                    project.setting(story.dice, day), "countries", List.of(project.country().code()), "plannedOn", day,
                    "parties", List.of(party(government(), "GOVERNMENT"), party(employers(), "EMPLOYERS"),
                            party(workers(), "WORKERS")));
        }

        private Map<String, Object> title() { return Body.text(topic.french, topic.english, topic.spanish); }

        private void confirm(List<UUID> parties) {
            for (UUID party : parties)
                story.recorder(path() + "/parties/" + party + "/confirmation", "occurredOn", day.minusDays(12));
        }

        private Map<String, Object> presence(UUID party) {
            String side = party.equals(government())
                    ? "GOVERNMENT"
                    : party.equals(employers()) ? "EMPLOYERS" : "WORKERS";
            return present(side, story.dice.between(1, 6), story.dice.between(2, 7), party);
        }

        private static Map<String, Object> present(String side, int women, int men, UUID party) {
            return Body.of("side", side, "female", women, "male", men, "other", 0, "notStated", 0, "organisations",
                    List.of(party), "basis", "COUNTED_BY_PERSON");
        }

        private static Map<String, Object> party(UUID organisation, String side) {
            return Body.of("organisation", organisation, "side", side);
        }

        private UUID reach(List<UUID> signatories) {
            UUID agreement = story.dice.id();
            story.recorder(path() + "/agreements", "agreement", agreement, "title",
                    Body.text("Accord : " + topic.french, "Agreement: " + topic.english, "Acuerdo: " + topic.spanish),
                    "signatories", signatories, "occurredOn", day);
            return agreement;
        }

        private void sign(UUID agreement, UUID party, int days) {
            story.recorder(path() + "/agreements/" + agreement + "/signatures", "organisation", party, "occurredOn",
                    day.plusDays(days));
        }

        private void inForce(UUID agreement, int months) {
            story.manager(path() + "/agreements/" + agreement + "/entry-into-force", "occurredOn",
                    day.plusMonths(months));
        }
    }
}
