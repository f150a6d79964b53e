package org.cooptrack.query.pages;

import java.util.List;
import java.util.Optional;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** A figure the programme wants to say: under which heading, and the measure whose name it has. */
record Claim(String heading, String measure) {
    /** In the order in which the programme tells of them. */
    static final List<Claim> ALL = List.of(new Claim("programme", "projects"),
            new Claim("programme", "projects-active"),
            new Claim("programme", "persons-reached"), new Claim("programme", "beneficiaries-trained"),
            new Claim("women-and-youth", "women-entrepreneurs-trained"),
            new Claim("women-and-youth", "disadvantaged-youth-placed"),
            new Claim("women-and-youth", "disadvantaged-youth-retained-12-months"),
            new Claim("protection", "domestic-workers-with-health-insurance"),
            new Claim("protection", "organizations-supported-on-safety-and-health"),
            new Claim("protection", "joint-committees-functioning"), new Claim("protection", "hiv-workers-reached"),
            new Claim("dialogue", "dialogue-sessions-held"),
            new Claim("dialogue", "dialogue-sessions-held-tripartite"),
            new Claim("dialogue", "dialogue-agreements-in-force"), new Claim("dialogue", "disputes-settled"),
            new Claim("dialogue", "institutions-established"), new Claim("law", "laws-and-policies-adopted"),
            new Claim("law", "laws-and-policies-in-force"), new Claim("law", "ratifications-registered"),
            new Claim("freedom", "released-from-forced-labour"), new Claim("freedom", "withdrawn-from-child-labour"),
            new Claim("freedom", "released-or-withdrawn"), new Claim("freedom", "release-sustained-12-months"),
            new Claim("jobs", "rural-cooperatives-formed"),
            new Claim("jobs", "cooperatives-active"), new Claim("jobs", "jobs-created-gross"),
            new Claim("jobs", "jobs-created-net"));

    static Optional<Claim> named(String measure) {
        return ALL.stream().filter(claim -> claim.measure().equals(measure)).findFirst();
    }

    /** As it is asked of the statistics. */
    MultiValueMap<String, String> question() {
        var question = new LinkedMultiValueMap<String, String>();
        question.add("measure", measure);
        return question;
    }
}
