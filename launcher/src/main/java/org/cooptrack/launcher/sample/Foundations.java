package org.cooptrack.launcher.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.cooptrack.launcher.sample.Directory.Constituents;

/** What stands before any project: offices, partners, the organization itself, and the three sides of each country. */
final class Foundations {
    private static final String MANAGER = "project-manager";

    private final Directory directory;

    Foundations(Directory directory) { this.directory = directory; }

    List<Lane> lanes(List<Country> countries) {
        var lanes = new ArrayList<Lane>();
        lanes.add(offices());
        lanes.add(partners());
        lanes.add(changes());
        for (Country country : countries)
            lanes.add(constituents(country));
        return lanes;
    }

    /** Each under one that was told before it. */
    private Lane offices() {
        var story = new Story(directory.seed(), "offices");
        for (Office office : Office.ALL)
            story.manager("/v1/offices", Body.members(office(office)));
        UUID dakar = directory.office("DKR");
        story.replace(MANAGER, "PUT", "/v1/offices/" + dakar + "/name", 0, "name",
                Body.text("Bureau de pays de Dakar", "Dakar country office", "Oficina de país de Dakar"), "occurredOn",
                "1990-01-01");
        UUID kathmandu = directory.office("KTM");
        story.replace(MANAGER, "PUT", "/v1/offices/" + kathmandu + "/parent", 0, "parent", directory.office("BKK"),
                "occurredOn", "2010-01-01");
        story.replace(MANAGER, "PUT", "/v1/offices/" + dakar + "/countries", 1, "countries",
                List.of("SN", "ML", "GM", "CV", "MR", "GN"), "occurredOn", "1991-01-01");
        UUID bamako = unit(story, "BKO", "DKR", "ML", "Bamako");
        UUID lapaz = unit(story, "LPB", "LIM", "BO", "La Paz");
        UUID bouake = unit(story, "BYK", "ABJ", "CI", "Bouaké");
        story.manager("/v1/offices/" + bamako + "/merger", "into", dakar, "occurredOn", "2001-01-01", "reason",
                "L’antenne dépend désormais du bureau de pays");
        story.manager("/v1/offices/" + lapaz + "/succession", "successor", directory.office("LIM"), "occurredOn",
                "2011-06-01", "reason", "Lima couvre la Bolivie");
        story.manager("/v1/offices/" + bouake + "/closure", "occurredOn", "2002-12-31", "reason",
                "Le projet a pris fin");
        return story.lane();
    }

    private Map<String, Object> office(Office office) {
        var said = Body.of("office", directory.office(office.code()), "code", "EX-" + office.code(), "name",
                office.above().isEmpty()
                        ? Body.text("Siège", "Headquarters", "Sede")
                        : Body.text("Bureau de " + office.french(), office.english() + " office",
                                "Oficina de " + office.spanish()),
                "country", office.country());
        if (!office.above().isEmpty()) said = Body.and(said, "parent", directory.office(office.above()));
        return Body.and(said, "countries", Country.ALL.stream()
                .filter(country -> country.office().equals(office.code()) && country.until() == Project.TODAY.getYear())
                .map(Country::code).toList(), "occurredOn", LocalDate.of(office.opened(), 1, 1));
    }

    private UUID unit(Story story, String code, String above, String country, String town) {
        UUID unit = story.dice.id();
        story.manager("/v1/offices", "office", unit, "code", "EX-" + code, "name",
                Body.text("Antenne de " + town, town + " unit", "Unidad de " + town), "country", country, "parent",
                directory.office(above), "countries", List.of(country), "occurredOn", "1979-01-01");
        return unit;
    }

    private Lane partners() {
        var story = new Story(directory.seed(), "partners");
        for (Partner partner : Partner.ALL)
            register(story, directory.partner(partner), partner.name(),
                    Body.of("type", partner.type(), "roles", List.of("DEVELOPMENT_PARTNER")), partner.country());
        story.manager("/v1/organisations", "organisation", directory.organization(), "name",
                Body.text("Organisation internationale (exemple)", "International organization (sample)",
                        "Organización internacional (muestra)"),
                "classification", Body.of("type", "40", "roles", List.of("IMPLEMENTING_PARTNER")), "identifier",
                Life.REPORTING, "country", "CH", "occurredOn", "1976-01-01");
        return story.lane();
    }

    /** Organisations change as well: renamed, reclassified, merged, succeeded. */
    private Lane changes() {
        var story = new Story(directory.seed(), "organisations");
        var union = Body.of("type", "22", "constituent", "WORKERS_ORGANIZATION", "roles", List.of());
        UUID house = story.dice.id();
        UUID union1 = story.dice.id();
        UUID union2 = story.dice.id();
        UUID fund = story.dice.id();
        UUID agency = story.dice.id();
        register(story, house, Body.text("Maison des entrepreneures", "House of women entrepreneurs",
                "Casa de las emprendedoras"), Body.of("type", "22", "roles", List.of("IMPLEMENTING_PARTNER")), "SN");
        register(story, union1,
                Body.text("Confédération nationale", "National confederation", "Confederación nacional"), union,
                "SN");
        register(story, union2, Body.text("Syndicat du textile", "Textile workers’ union", "Sindicato textil"), union,
                "SN");
        var donor = Body.of("type", "10", "roles", List.of());
        register(story, fund, Body.text("Ancien fonds d’aide", "Former aid fund", "Antiguo fondo de ayuda"), donor,
                "NO");
        register(story, agency, Body.text("Agence nouvelle", "New agency", "Agencia nueva"), donor, "NO");
        story.replace(MANAGER, "PUT", "/v1/organisations/" + house + "/name", 0, "name",
                Body.text("Maison des entrepreneures de Dakar", "House of women entrepreneurs of Dakar",
                        "Casa de las emprendedoras de Dakar"),
                "occurredOn", "2001-03-08");
        story.replace(MANAGER, "PUT", "/v1/organisations/" + house + "/classification", 1, "classification",
                Body.of("type", "23", "roles", List.of("IMPLEMENTING_PARTNER")), "occurredOn", "2002-01-01");
        story.manager("/v1/organisations/" + union2 + "/merger", "into", union1, "occurredOn", "2002-05-01", "reason",
                "Congrès de mai 2002");
        story.manager("/v1/organisations/" + fund + "/succession", "successor", agency, "occurredOn", "2002-07-01",
                "reason",
                "L’agence a repris ses accords");
        return story.lane();
    }

    private Lane constituents(Country country) {
        var story = new Story(directory.seed(), "country/" + country.code());
        Constituents parties = directory.in(country);
        register(story, parties.government(),
                named("Ministère du Travail", "Ministry of Labour", "Ministerio de Trabajo",
                        country),
                Body.of("type", "10", "constituent", "GOVERNMENT", "roles", List.of()), country.code());
        register(story, parties.employers(), named("Confédération des employeurs", "Employers’ confederation",
                "Confederación de empleadores", country),
                Body.of("type", "22", "constituent", "EMPLOYERS_ORGANIZATION", "roles", List.of()), country.code());
        register(story, parties.workers(), named("Confédération des travailleurs", "Workers’ confederation",
                "Confederación de trabajadores", country),
                Body.of("type", "22", "constituent", "WORKERS_ORGANIZATION", "roles", List.of()), country.code());
        register(story, parties.implementing(),
                named("Centre de formation et d’emploi", "Training and employment centre",
                        "Centro de formación y empleo", country),
                Body.of("type", "22", "roles", List.of("IMPLEMENTING_PARTNER")), country.code());
        return story.lane();
    }

    private static Map<String, Object> named(String french, String english, String spanish, Country country) {
        return Body.text(french + " (" + country.name(Locale.FRENCH) + ")",
                english + " (" + country.name(Locale.ENGLISH)
                        + ")",
                spanish + " (" + country.name(Locale.of("es")) + ")");
    }

    private static void register(Story story, UUID id, Map<String, Object> name, Map<String, Object> classification,
            String country) {
        story.manager("/v1/organisations", "organisation", id, "name", name, "classification", classification,
                "country",
                country, "occurredOn", "1976-01-01");
    }
}
