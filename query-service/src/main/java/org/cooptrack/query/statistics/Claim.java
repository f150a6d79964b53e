package org.cooptrack.query.statistics;

import static org.cooptrack.query.statistics.Heading.*;

import java.util.List;
import java.util.Optional;

/** A figure the programme wants to say: under which heading, and the measure whose name it has. */
public record Claim(Heading heading, String measure) {
    /** In the order in which the programme tells of them. */
    public static final List<Claim> ALL = List.of(new Claim(PROGRAMME, "projects"),
            new Claim(PROGRAMME, "projects-active"), new Claim(PROGRAMME, "countries-with-active-projects"),
            new Claim(PROGRAMME, "development-partners-of-active-projects"),
            new Claim(PROGRAMME, "offices-with-active-projects"), new Claim(PROGRAMME, "persons-reached"),
            new Claim(PROGRAMME, "beneficiaries-trained"), new Claim(WOMEN_AND_YOUTH, "women-entrepreneurs-trained"),
            new Claim(WOMEN_AND_YOUTH, "disadvantaged-youth-placed"),
            new Claim(WOMEN_AND_YOUTH, "disadvantaged-youth-retained-12-months"),
            new Claim(PROTECTION, "domestic-workers-with-health-insurance"),
            new Claim(PROTECTION, "organizations-supported-on-safety-and-health"),
            new Claim(PROTECTION, "joint-committees-functioning"), new Claim(PROTECTION, "hiv-workers-reached"),
            new Claim(DIALOGUE, "dialogue-sessions-held"), new Claim(DIALOGUE, "dialogue-sessions-held-tripartite"),
            new Claim(DIALOGUE, "dialogue-agreements-in-force"), new Claim(DIALOGUE, "disputes-settled"),
            new Claim(DIALOGUE, "institutions-established"), new Claim(LAW, "laws-and-policies-adopted"),
            new Claim(LAW, "laws-and-policies-in-force"), new Claim(LAW, "ratifications-registered"),
            new Claim(FREEDOM, "released-from-forced-labour"), new Claim(FREEDOM, "withdrawn-from-child-labour"),
            new Claim(FREEDOM, "released-or-withdrawn"), new Claim(FREEDOM, "release-sustained-12-months"),
            new Claim(JOBS, "rural-cooperatives-formed"), new Claim(JOBS, "rural-cooperatives-active"),
            new Claim(JOBS, "jobs-created-gross"), new Claim(JOBS, "jobs-created-net"));

    public static Optional<Claim> named(String measure) {
        return ALL.stream().filter(claim -> claim.measure().equals(measure)).findFirst();
    }
}
