package org.cooptrack.launcher.sample;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cooptrack.events.codes.CodeLists;

/** Labour standards: ratifications registered, comments of the supervisory bodies addressed. */
final class Standards implements Kind {
    /** Without those that the first project of this kind ratifies for its country. */
    private static final List<String> CONVENTIONS = List.of("C144", "C111", "C100", "C087", "C098", "C029", "C105",
            "C138",
            "C081", "C122", "C150", "C155", "C182", "C187", "C181", "C189", "C102", "C154", "C151");
    private static final int COUNTRIES = Country.ALL.size();

    @Override
    public Theme theme() {
        return new Theme(1976, "RIGHTS_AT_WORK", "RIGHTS", 8, "16070", "8.8", List.of("C111", "C100"),
                Body.text("Normes internationales du travail", "International labour standards",
                        "Normas internacionales del trabajo"));
    }

    @Override
    public void tell(Story story, Project project, boolean whole) {
        LocalDate day = project.day(story.dice, 12);
        if (whole) whole(story, project, day);
        else
            ordinary(story, project, day);
    }

    /** Each time a country comes round again it ratifies another convention, so that none is ratified twice. */
    private static void ordinary(Story story, Project project, LocalDate day) {
        int round = project.number() / COUNTRIES;
        if (round >= CONVENTIONS.size()) return;
        String convention = CONVENTIONS.get(round);
        if (CodeLists.isOn("IloInstrument", convention, day))
            register(story, project, story.dice.id(), convention, day);
        UUID comment = story.dice.id();
        note(story, project, comment, convention, day.getYear());
        if (story.dice.chance(60)) address(story, comment, "occurredOn", YearMonth.from(day.plusMonths(11)));
    }

    private static void whole(Story story, Project project, LocalDate day) {
        UUID first = story.dice.id();
        String path = "/v1/ratifications/" + first;
        register(story, project, first, "C190", day);
        story.recorder(path + "/corrections", "instrument", "C190", "country", project.country().code(), "setting",
                setting(project, day), "registeredOn", day.plusDays(1), "evidence", Evidence.of("ratification", first),
                "reason", "Le jour de l’enregistrement, non du dépôt");
        UUID second = story.dice.id();
        String other = "/v1/ratifications/" + second;
        register(story, project, second, "C158", day.plusDays(9));
        story.recorder(other + "/denunciation", "endedOn", day.plusMonths(12));
        story.recorder(other + "/denunciation/corrections", "endedOn", day.plusMonths(12).plusDays(4), "reason",
                "Un an après l’enregistrement");
        story.recorder(other + "/denunciation/retraction", "reason", "C’était une autre convention");
        story.recorder(other + "/retraction", "reason", "Votée, et non enregistrée");
        UUID comment = story.dice.id();
        note(story, project, comment, "C111", day.getYear());
        story.recorder("/v1/supervisory-comments/" + comment + "/corrections", "body", "COMMITTEE_OF_EXPERTS",
                "instrument",
                "C111", "country", project.country().code(), "year", day.getYear() - 1, "setting",
                setting(project, day),
                "reason", "Adopté l’année d’avant");
        address(story, comment, "occurredOn", YearMonth.from(day.plusMonths(6)));
        story.recorder("/v1/supervisory-comments/" + comment + "/addressing/retraction", "reason",
                "Il s’agissait du projet de loi");
        address(story, comment, "occurredOn", YearMonth.from(day.plusMonths(6)));
        story.recorder("/v1/supervisory-comments/" + comment + "/addressing/corrections", "what", what(), "occurredOn",
                day.plusMonths(6), "reason", "Le jour était connu");
    }

    private static void register(Story story, Project project, UUID id, String convention, LocalDate day) {
        story.recorder("/v1/ratifications", "ratification", id, "instrument", convention, "country",
                project.country().code(), "setting", setting(project, day), "registeredOn", day, "evidence",
                Evidence.of("ratification", id));
    }

    private static void note(Story story, Project project, UUID comment, String convention, int year) {
        story.recorder("/v1/supervisory-comments", "comment", comment, "body", "COMMITTEE_OF_EXPERTS", "instrument",
                convention, "country", project.country().code(), "year", year, "setting",
                setting(project, LocalDate.of(year, 1, 1)));
    }

    private static void address(Story story, UUID comment, Object... when) {
        story.recorder("/v1/supervisory-comments/" + comment + "/addressing",
                Body.members(Body.and(Body.of("what", what()), when)));
    }

    private static Map<String, Object> what() {
        return Body.text("La loi a été mise en conformité", "The act was brought into conformity",
                "La ley se puso en conformidad");
    }

    private static Map<String, Object> setting(Project project, LocalDate day) {
        return Body.and(project.discreetly(day), "instruments", List.of());
    }
}
