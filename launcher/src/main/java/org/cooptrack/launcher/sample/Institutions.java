package org.cooptrack.launcher.sample;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Institutions of social dialogue and of labour administration: proposed, constituted, established, at work. */
final class Institutions implements Kind {
    @Override
    public Theme theme() {
        return new Theme(1976, "EMPLOYMENT_POLICY", "SOCIAL_DIALOGUE", 3, "16080", "16.6", List.of("C144", "C150"),
                Body.text("Institutions du travail", "Labour institutions", "Instituciones del trabajo"));
    }

    @Override
    public Optional<Counted> counted() {
        return Optional.of(Counted.sum("institutions-established", 3,
                Body.text("Institutions établies", "Institutions established", "Instituciones establecidas")));
    }

    @Override
    public void tell(Story story, Project project, boolean whole) {
        var institution = new Institution(story, project, story.dice.id(), project.day(story.dice, 20));
        if (whole) institution.whole();
        else
            institution.ordinary();
    }

    private record Institution(Story story, Project project, UUID id, LocalDate day) {
        String path() { return "/v1/institutions/" + id; }

        void ordinary() {
            Dice dice = story.dice;
            boolean dialogue = dice.chance(60);
            propose(dialogue
                    ? Body.text("Conseil national du travail", "National labour council",
                            "Consejo nacional del trabajo")
                    : Body.text("Inspection du travail régionale", "Regional labour inspectorate",
                            "Inspección regional del trabajo"),
                    dialogue ? "SOCIAL_DIALOGUE" : "LABOUR_ADMINISTRATION");
            mandate();
            constitute(all(dice.between(4, 12)));
            establish();
            if (dice.chance(80)) step("operation", day.plusMonths(6));
        }

        void whole() {
            propose(Body.text("Conseil national du dialogue social", "National social dialogue council",
                    "Consejo nacional de diálogo social"), "SOCIAL_DIALOGUE");
            story.recorder(path() + "/corrections", "name", Body.text("Haut Conseil du dialogue social",
                    "High council for social dialogue", "Alto Consejo de diálogo social"), "field", "SOCIAL_DIALOGUE",
                    "setting", project.setting(story.dice, day), "countries", List.of(project.country().code()),
                    "occurredOn",
                    YearMonth.from(day), "reason", "Le nom qui figure au décret");
            mandate();
            constitute(all(10).subList(0, 2));
            story.recorder(path() + "/steps/CONSTITUTION/corrections", "occurredOn", day.plusMonths(3), "members",
                    all(10),
                    "reason", "Les travailleurs avaient été oubliés");
            establish();
            step("operation", day.plusMonths(6));
            story.recorder(path() + "/renewals", "occurredOn", day.plusMonths(15), "members", all(8));
            story.recorder(path() + "/renewals/" + day.plusMonths(15) + "/corrections", "occurredOn",
                    day.plusMonths(16), "members", all(9), "reason", "Le décret est du mois suivant");
            story.recorder(path() + "/renewals/" + day.plusMonths(16) + "/retraction", "reason",
                    "Le décret a été annulé");
            step("lapse", day.plusMonths(18));
            story.recorder(path() + "/steps/LAPSE/retraction", "reason", "C’était entre deux mandats");
        }

        private void propose(Map<String, Object> name, String field) {
            story.recorder("/v1/institutions", "institution", id, "name", name, "field", field, "setting",
                    project.setting(story.dice, day), "countries", List.of(project.country().code()), "occurredOn",
                    YearMonth.from(day));
        }

        private void mandate() {
            story.recorder(path() + "/mandate", "occurredOn", day.plusMonths(1), "mandate",
                    Body.text("Conseiller le gouvernement et faciliter la négociation",
                            "Advise the government and facilitate negotiation",
                            "Asesorar al gobierno y facilitar la negociación"));
        }

        private void constitute(List<Map<String, Object>> members) {
            story.recorder(path() + "/constitution", "occurredOn", day.plusMonths(3), "members", members);
        }

        private void establish() {
            story.recorder(path() + "/establishment", "occurredOn", day.plusMonths(5), "legalBasis",
                    "Décret n° " + day.getYear() + "-" + project.number(), "evidence", Evidence.of("decret", id));
        }

        private void step(String what, LocalDate on) { story.recorder(path() + "/" + what, "occurredOn", on); }

        private List<Map<String, Object>> all(int seats) {
            return List.of(member(project.parties().government(), "GOVERNMENT", seats),
                    member(project.parties().employers(), "EMPLOYERS", seats),
                    member(project.parties().workers(), "WORKERS", seats));
        }

        private static Map<String, Object> member(UUID organisation, String side, int seats) {
            return Body.of("organisation", organisation, "side", side, "seats", seats);
        }
    }
}
