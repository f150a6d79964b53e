package org.cooptrack.query.pages;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/**
 * A figure the programme wants to say: under which name and heading, and the question to the statistics that answers it. One
 * that narrows a measure has a title of its own, under its name in the words of pages.
 */
record Claim(String name, String heading, String measure, Map<String, List<String>> filters) {
    /** In the order in which the programme tells of them. */
    static final List<Claim> ALL = List.of(of("programme", "projects"), of("programme", "projects-active"),
            of("programme", "persons-reached"), of("programme", "beneficiaries-trained"),
            new Claim("women-entrepreneurs", "women-and-youth", "beneficiaries-trained",
                    Map.of("sex", List.of("FEMALE"), "status-in-employment",
                            List.of("EMPLOYER", "INDEPENDENT_WORKER_WITHOUT_EMPLOYEES"))),
            of("women-and-youth", "disadvantaged-youth-placed"),
            of("women-and-youth", "disadvantaged-youth-retained-12-months"),
            new Claim("domestic-workers", "protection", "social-protection-covered",
                    Map.of("branch", List.of("MEDICAL_CARE"), "occupation", List.of("9111"))),
            of("protection", "organizations-supported-on-safety-and-health"),
            of("protection", "joint-committees-functioning"), of("protection", "hiv-workers-reached"),
            of("dialogue", "dialogue-sessions-held"),
            new Claim("tripartite-sessions", "dialogue", "dialogue-sessions-held",
                    Map.of("form", List.of("TRIPARTITE", "TRIPARTITE_PLUS"))),
            of("dialogue", "dialogue-agreements-in-force"), of("dialogue", "disputes-settled"),
            of("dialogue", "institutions-established"), of("law", "laws-and-policies-adopted"),
            of("law", "laws-and-policies-in-force"), of("law", "ratifications-registered"),
            of("freedom", "released-from-forced-labour"), of("freedom", "withdrawn-from-child-labour"),
            of("freedom", "released-or-withdrawn"), of("freedom", "release-sustained-12-months"),
            new Claim("rural-cooperatives", "jobs", "cooperatives-formed", Map.of("settlement", List.of("RURAL"))),
            of("jobs", "cooperatives-active"), of("jobs", "jobs-created-gross"), of("jobs", "jobs-created-net"));

    private static Claim of(String heading, String measure) {
        return new Claim(measure, heading, measure, Map.of());
    }

    static Optional<Claim> named(String name) {
        return ALL.stream().filter(claim -> claim.name().equals(name)).findFirst();
    }

    boolean narrows() { return !filters.isEmpty(); }

    /** As it is asked of the statistics. */
    MultiValueMap<String, String> question() {
        var question = new LinkedMultiValueMap<String, String>();
        question.add("measure", measure);
        filters.forEach(question::addAll);
        return question;
    }
}
