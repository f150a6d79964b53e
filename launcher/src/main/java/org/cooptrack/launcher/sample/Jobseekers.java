package org.cooptrack.launcher.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.cooptrack.launcher.sample.Portrait.Group;

/** Employment services for disadvantaged youth: registered, profiled, referred, placed, retained, ended. */
final class Jobseekers implements Kind {
    @Override
    public Theme theme() {
        return new Theme(1976, "EMPLOYMENT_POLICY", "EMPLOYMENT", 7, "16020", "8.6", List.of("C088", "C122"),
                Body.text("Emploi des jeunes", "Youth employment", "Empleo juvenil"));
    }

    @Override
    public Optional<Counted> counted() {
        return Optional.of(Counted.persons("disadvantaged-youth-placed", 20,
                Body.text("Jeunes défavorisés placés", "Disadvantaged youth placed",
                        "Jóvenes desfavorecidos colocados")));
    }

    @Override
    public void tell(Story story, Project project, boolean whole) {
        if (whole) {
            whole(story, project);
            return;
        }
        int many = story.dice.between(4, 8);
        for (int at = 0; at < many; at++)
            ordinary(story, project);
    }

    private static void ordinary(Story story, Project project) {
        Dice dice = story.dice;
        LocalDate day = project.day(dice, 16);
        var seeker = Jobseeker.registered(story, project, day, Portrait.of(story, project, Group.YOUTH, day.getYear()));
        seeker.profile(day);
        UUID referral = dice.id();
        seeker.refer(referral, "EMPLOYER", project.parties().employers(), day.plusDays(15));
        if (!dice.chance(70)) {
            if (dice.chance(50)) seeker.end("LOST_FROM_SIGHT", day.plusMonths(6));
            return;
        }
        UUID placement = dice.id();
        seeker.place(placement, referral, project.parties().employers(), day.plusDays(30));
        seeker.retained(placement, 3, dice.one("IN_SAME_JOB", "IN_SAME_JOB", "IN_OTHER_JOB", "NOT_IN_WORK"),
                day.plusDays(30));
        if (dice.chance(80))
            seeker.retained(placement, 6, dice.one("IN_SAME_JOB", "IN_OTHER_JOB", "NOT_REACHED"), day.plusDays(30));
        if (dice.chance(65))
            seeker.retained(placement, 12, dice.one("IN_SAME_JOB", "IN_OTHER_JOB", "NOT_IN_WORK"), day.plusDays(30));
        seeker.end("PLACED", day.plusMonths(14));
    }

    private static void whole(Story story, Project project) {
        Dice dice = story.dice;
        LocalDate day = project.day(dice, 16);
        var first = Jobseeker.registered(story, project, day,
                Portrait.of(story, project, Group.YOUTH, day.getYear()).aged("18-24"));
        var apprentice = Jobseeker.registered(story, project, day,
                Portrait.of(story, project, Group.YOUTH, day.getYear()).aged("14"), "exception", "APPRENTICESHIP");
        var twice = Jobseeker.registered(story, project, day, Portrait.of(story, project, Group.YOUTH, day.getYear()));
        story.recorder(first.path() + "/registration/corrections", "attributes", first.portrait.told(), "occurredOn",
                day.plusDays(1), "reason", "Le lendemain, dit le registre");
        story.recorder(twice.path() + "/registration/retraction", "reason", "Inscrit deux fois sous deux numéros");
        first.profile(day.plusDays(1));
        UUID referral = dice.id();
        UUID learning = dice.id();
        UUID job = dice.id();
        UUID bench = dice.id();
        first.refer(referral, "EMPLOYER", project.parties().employers(), day.plusDays(15));
        story.recorder(apprentice.path() + "/referrals", "referral", learning, "destination", "APPRENTICESHIP",
                "occurredOn",
                day.plusDays(16));
        UUID misled = dice.id();
        story.recorder(apprentice.path() + "/referrals/" + learning + "/corrections", "destination", "APPRENTICESHIP",
                "occurredOn", day.plusDays(17), "reason", "La lettre est du lendemain");
        story.recorder(apprentice.path() + "/referrals", "referral", misled, "destination", "TRAINING", "occurredOn",
                day.plusDays(18));
        story.recorder(apprentice.path() + "/referrals/" + misled + "/retraction", "reason", "Une autre personne");
        first.place(job, referral, project.parties().employers(), day.plusDays(30));
        story.recorder(apprentice.path() + "/placements", "placement", bench, "referral", learning, "attributes",
                apprentice.portrait.told(), "job", job("C", "APPRENTICESHIP", "30", "7231"), "occurredOn",
                day.plusDays(35));
        story.recorder(first.path() + "/placements/" + job + "/corrections", "referral", referral, "attributes",
                first.portrait.told(), "job", job("G", "PERMANENT", "35", "5223"), "occurredOn", day.plusDays(30),
                "reason",
                "Le contrat a été vu");
        first.retained(job, 3, "IN_SAME_JOB", day.plusDays(30));
        story.recorder(first.path() + "/placements/" + job + "/retention-checks/3/corrections", "outcome",
                "IN_OTHER_JOB",
                "occurredOn", day.plusDays(32).plusMonths(3), "reason", "Passée à une autre boutique");
        apprentice.retained(bench, 3, "NOT_IN_WORK", day.plusDays(35));
        story.recorder(apprentice.path() + "/placements/" + bench + "/retention-checks/3/retraction", "reason",
                "Un autre apprenti a été interrogé");
        story.recorder(apprentice.path() + "/placements/" + bench + "/retraction", "reason", "Il n’a jamais commencé");
        first.end("PLACED", day.plusMonths(7));
        story.recorder(first.path() + "/ending/retraction", "reason", "Elle a demandé d’autres conseils");
        apprentice.end("IN_EDUCATION_OR_TRAINING", day.plusMonths(8));
        first.retained(job, 12, "IN_SAME_JOB", day.plusDays(30));
    }

    private static Map<String, Object> job(String sector, String contract, String hours, String occupation) {
        return Body.of("sector", sector, "contract", contract, "hours", hours, "occupation", occupation);
    }

    private record Jobseeker(Story story, UUID id, Portrait portrait) {
        static Jobseeker registered(Story story, Project project, LocalDate day, Portrait portrait, Object... more) {
            var seeker = new Jobseeker(story, story.dice.id(), portrait);
            var body = new ArrayList<Object>(List.of("jobseeker", seeker.id, "person", story.dice.id(), "service",
                    project.parties().implementing(), "setting",
                    project.setting(story.dice, day, List.of("EMPLOYMENT_POLICY")), "attributes", portrait.told()));
            body.addAll(List.of(more));
            body.addAll(List.of("occurredOn", day));
            story.recorder("/v1/jobseekers", body.toArray());
            return seeker;
        }

        String path() { return "/v1/jobseekers/" + id; }

        void profile(LocalDate day) {
            story.recorder(path() + "/profiles", "barriers", story.dice.some(2,
                    List.of("CARE_RESPONSIBILITIES", "NO_WORK_EXPERIENCE", "LOW_EDUCATION", "FAR_FROM_JOBS",
                            "NO_TOOLS")),
                    "occurredOn", day);
        }

        void refer(UUID referral, String destination, UUID organisation, LocalDate day) {
            story.recorder(path() + "/referrals", "referral", referral, "destination", destination, "organisation",
                    organisation, "occurredOn", day);
        }

        void place(UUID placement, UUID referral, UUID employer, LocalDate day) {
            Dice dice = story.dice;
            story.recorder(path() + "/placements", "placement", placement, "referral", referral, "attributes",
                    portrait.told(), "job",
                    Body.and(job(dice.one("C", "F", "G", "I", "J"), dice.one("FIXED_TERM", "PERMANENT",
                            "TRAINEESHIP_OR_INTERNSHIP"), dice.one("20", "35", "40"), dice.one("5223", "7231", "5131")),
                            "employer", employer),
                    "occurredOn", day);
        }

        void retained(UUID placement, int month, String outcome, LocalDate placed) {
            story.recorder(path() + "/placements/" + placement + "/retention-checks", "month", month, "outcome",
                    outcome,
                    "occurredOn", placed.plusMonths(month).plusDays(3));
        }

        void end(String outcome, LocalDate day) {
            story.recorder(path() + "/ending", "outcome", outcome, "occurredOn", day);
        }
    }
}
