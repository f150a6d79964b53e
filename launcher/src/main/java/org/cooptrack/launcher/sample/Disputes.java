package org.cooptrack.launcher.sample;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Labour disputes: notified, conciliated or arbitrated, settled or not, and the days they cost. */
final class Disputes implements Kind {
    @Override
    public Theme theme() {
        return new Theme(1976, "RIGHTS_AT_WORK", "SOCIAL_DIALOGUE", 3, "16080", "8.8", List.of("C154", "R092"),
                Body.text("Prévention et règlement des conflits du travail", "Preventing and settling labour disputes",
                        "Prevención y solución de conflictos laborales"));
    }

    @Override
    public Optional<Counted> counted() {
        return Optional.of(Counted.sum("disputes-settled", 6,
                Body.text("Conflits du travail réglés", "Labour disputes settled", "Conflictos laborales resueltos")));
    }

    @Override
    public void tell(Story story, Project project, boolean whole) {
        if (whole) whole(story, project);
        else
            ordinary(story, project);
    }

    private static void ordinary(Story story, Project project) {
        Dice dice = story.dice;
        int many = dice.between(2, 4);
        for (int at = 0; at < many; at++) {
            LocalDate day = project.day(dice, 5);
            var dispute = Dispute.notified(story, project, day);
            String way = dice.chance(80) ? "CONCILIATION" : "ARBITRATION";
            dispute.proceed(way, day.plusDays(14));
            if (dice.chance(35))
                dispute.stop(dice.id(), "STRIKE", day.plusDays(3), dice.between(20, 900) + ".5",
                        "ADMINISTRATIVE_RECORD");
            if (dice.chance(75)) dispute.settle(way, day.plusDays(dice.between(20, 90)));
            else
                dispute.end(day.plusDays(100), dice.one("NO_AGREEMENT", "REFERRED_TO_COURT", "WITHDRAWN"));
        }
    }

    private static void whole(Story story, Project project) {
        LocalDate day = project.day(story.dice, 12);
        var first = Dispute.notified(story, project, day);
        first.corrected(day.plusDays(1));
        first.another();
        first.proceed("CONCILIATION", day.plusDays(14));
        story.recorder(first.path() + "/proceedings/CONCILIATION/corrections", "occurredOn", day.plusDays(16), "reason",
                "Le jour était connu");
        first.proceed("ARBITRATION", day.plusDays(30));
        story.recorder(first.path() + "/proceedings/ARBITRATION/retraction", "reason", "Remis, puis devenu inutile");
        first.daysLost(day);
        first.settle("CONCILIATION", day.plusDays(40));
        story.recorder(first.path() + "/settlement/corrections", "way", "CONCILIATION", "agreedBy", first.sides(),
                "occurredOn", day.plusDays(41), "evidence", Evidence.of("reglement", first.id), "reason",
                "Le jour était connu");
        var second = Dispute.notified(story, project, day.plusMonths(2));
        second.unsettled(day.plusMonths(2));
        var twice = Dispute.notified(story, project, day.plusMonths(2));
        story.recorder(twice.path() + "/notification/retraction", "reason", "Le même conflit, notifié deux fois");
    }

    private record Dispute(Story story, Project project, UUID id) {
        static Dispute notified(Story story, Project project, LocalDate day) {
            var dispute = new Dispute(story, project, story.dice.id());
            story.recorder("/v1/disputes", "dispute", dispute.id, "form",
                    story.dice.one("COLLECTIVE_OVER_INTERESTS", "COLLECTIVE_OVER_RIGHTS", "INDIVIDUAL"), "topic",
                    story.dice.one("WAGES", "WORKING_TIME", "WORKING_CONDITIONS"), "setting",
                    project.setting(story.dice, day, List.of("RIGHTS_AT_WORK")), "countries",
                    List.of(project.country().code()), "parties",
                    List.of(Body.of("party", project.parties().employers(), "kind", "ORGANISATION", "side",
                            "EMPLOYERS"),
                            Body.of("party", project.parties().workers(), "kind", "ORGANISATION", "side", "WORKERS")),
                    "occurredOn", day);
            return dispute;
        }

        String path() { return "/v1/disputes/" + id; }

        List<UUID> sides() { return List.of(project.parties().employers(), project.parties().workers()); }

        void corrected(LocalDate day) {
            story.recorder(path() + "/notification/corrections", "occurredOn", day, "evidence",
                    Evidence.of("notification", id), "reason", "Le registre de l’inspection dit le lendemain");
        }

        void another() {
            UUID group = story.dice.id();
            story.recorder(path() + "/parties", "party", group, "kind", "GROUP", "side", "WORKERS", "persons", 38);
            story.recorder(path() + "/parties/" + group + "/retraction", "reason",
                    "Le personnel de nettoyage a un autre employeur");
        }

        void proceed(String way, LocalDate day) {
            story.recorder(path() + "/proceedings", "way", way, "occurredOn", day);
        }

        void stop(UUID stoppage, String action, LocalDate day, String days, String basis) {
            story.recorder(path() + "/stoppages", "stoppage", stoppage, "action", action, "occurredOn", day, "daysLost",
                    days,
                    "workers", story.dice.between(20, 400), "basis", basis);
        }

        void daysLost(LocalDate day) {
            UUID strike = story.dice.id();
            story.recorder(path() + "/stoppages", "stoppage", strike, "action", "STRIKE", "occurredOn",
                    YearMonth.from(day),
                    "daysLost", "460.5", "workers", 210, "basis", "ESTIMATED", "method",
                    "210 personnes, deux jours et un quart, de 400 à 500");
            story.recorder(path() + "/stoppages/" + strike + "/corrections", "action", "STRIKE", "occurredOn",
                    day.plusDays(6), "daysLost", "472", "workers", 214, "basis", "ADMINISTRATIVE_RECORD", "reason",
                    "Les listes de paie sont arrivées");
            UUID lockout = story.dice.id();
            stop(lockout, "LOCKOUT", day.plusDays(9), "0", "PARTNER_REPORTED");
            story.recorder(path() + "/stoppages/" + lockout + "/retraction", "reason",
                    "Les portes sont restées ouvertes");
        }

        void settle(String way, LocalDate day) {
            story.recorder(path() + "/settlement", "way", way, "agreedBy", sides(), "occurredOn", day, "evidence",
                    Evidence.of("reglement", id));
        }

        void end(LocalDate day, String cause) {
            story.recorder(path() + "/end", "cause", cause, "occurredOn", day);
        }

        void unsettled(LocalDate day) {
            proceed("CONCILIATION", day.plusDays(14));
            settle("CONCILIATION", day.plusDays(15));
            story.recorder(path() + "/settlement/retraction", "reason", "L’assemblée du syndicat a voté contre");
            end(day.plusDays(28), "NO_AGREEMENT");
            story.recorder(path() + "/end/corrections", "cause", "REFERRED_TO_COURT", "occurredOn", day.plusDays(28),
                    "reason", "Le tribunal a été saisi le même jour");
            story.recorder(path() + "/end/retraction", "reason", "Le tribunal l’a renvoyé en conciliation");
        }
    }
}
