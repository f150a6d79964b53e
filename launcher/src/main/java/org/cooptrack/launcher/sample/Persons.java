package org.cooptrack.launcher.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Persons registered with and without what identifies them; the same person twice, merged, and told apart again. */
final class Persons implements Kind {
    private static final List<String> FIRST = List.of("Fatou", "Awa", "María", "Lucía", "Priya", "Sunita", "Amina",
            "Rosa",
            "Chantal", "Mariam", "Thi Lan", "Esperanza", "Nour", "Grace", "Aïcha", "José", "Mamadou", "Ahmed", "Kofi",
            "Ramesh");
    private static final List<String> LAST = List.of("Ndiaye", "Traoré", "Quispe", "Mamani", "Rahman", "Gurung",
            "Haddad",
            "Rakoto", "Santos", "Wijaya", "Mbarga", "Ouédraogo", "Fernández", "Nguyen", "Chukwu", "Kaboré", "Cruz",
            "Khan");
    private static final List<String> PLACES = List.of("Kaolack", "Puno", "Dinajpur", "Cebu", "Pokhara",
            "Bobo-Dioulasso",
            "Toamasina", "Irbid");

    @Override
    public Theme theme() {
        return new Theme(1995, "SKILLS_AND_PROTECTION", "RIGHTS", 7, "15190", "10.7", List.of("C143", "C189"),
                Body.text("Droits des travailleuses et travailleurs migrants", "Rights of migrant workers",
                        "Derechos de las personas trabajadoras migrantes"));
    }

    @Override
    public void tell(Story story, Project project, boolean whole) {
        LocalDate day = project.day(story.dice, 6);
        UUID first = named(story, 1991);
        UUID second = story.dice.id();
        UUID third = unnamed(story);
        story.recorder("/v1/persons", "person", second, "identifiers",
                Body.of("names", List.of(name(story)), "born", "1988", "sex", "FEMALE"));
        Rosters.tell(story, project, day, List.of(first, third, story.dice.id()));
        Rosters.tell(story, project, day.plusMonths(2), List.of(second, third, story.dice.id(), story.dice.id()));
        merge(story, second, first);
        if (whole) whole(story, project, day, first, second, third);
    }

    /** Two of a training turn out to be one. */
    static void merge(Story story, UUID person, UUID into) {
        story.recorder("/v1/persons/" + person + "/duplicates", "other", into, "likeness", "SAME_CONTACT");
        story.office("/v1/persons/" + person + "/merger", "into", into, "likeness", "KNOWN_IN_THE_FIELD");
    }

    private static UUID named(Story story, int born) {
        UUID person = story.dice.id();
        story.recorder("/v1/persons", "person", person, "identifiers", identifiers(story, born));
        return person;
    }

    private static UUID unnamed(Story story) {
        UUID person = story.dice.id();
        story.recorder("/v1/persons", "person", person);
        return person;
    }

    private static Map<String, Object> identifiers(Story story, int born) {
        return Body.of("names", List.of(name(story)), "born", born + "-04", "sex", "FEMALE", "place",
                story.dice.one(PLACES),
                "contacts", List.of("+000 " + story.dice.between(10_000_000, 99_999_999)), "cards",
                List.of(Body.of("kind", "Carte d’identité", "number", "EX " + story.dice.between(100_000, 999_999))));
    }

    private static String name(Story story) { return story.dice.one(FIRST) + " " + story.dice.one(LAST); }

    private static void whole(Story story, Project project, LocalDate day, UUID first, UUID second, UUID third) {
        UUID fourth = named(story, 1980);
        UUID fifth = unnamed(story);
        Rosters.tell(story, project, day.plusMonths(3), new ArrayList<>(List.of(fourth, fifth, first)));
        merge(story, fourth, third);
        story.approver("/v1/persons/" + fourth + "/merger/taking-back", "from", third, "difference", "RELATIVES");
        merge(story, fifth, second);
        story.put("recorder", "/v1/persons/" + third + "/identifiers", "identifiers",
                Body.of("names", List.of("فاطمة انجاي"), "born", "1990"), "occasion", "GIVEN");
        story.replace("recorder", "PUT", "/v1/persons/" + third + "/identifiers", 1, "identifiers",
                Body.of("names", List.of("فاطمة انجاي", "Fatima Ndiaye"), "born", "1980"), "occasion", "CORRECTED");
        story.recorder("/v1/persons/" + first + "/consents", "consent", "CONTACT", "occurredOn", day);
        story.recorder("/v1/persons/" + first + "/consents", "consent", "PUBLICATION", "occurredOn", day);
        story.recorder("/v1/persons/" + first + "/consents/withdrawals", "consent", "PUBLICATION", "occurredOn",
                day.plusMonths(1));
        story.office("/v1/persons/" + first + "/identifiers/readings", "purpose", "TELLING_DUPLICATES_APART");
        story.recorder("/v1/persons/" + third + "/duplicates", "other", first, "likeness", "SAME_CONTACT");
        story.office("/v1/persons/" + third + "/duplicates/refusals", "other", first, "difference", "RELATIVES");
        story.as("data-protection-officer", "/v1/persons/" + third + "/erasure", "ground", "ASKED_BY_THE_PERSON");
    }
}
