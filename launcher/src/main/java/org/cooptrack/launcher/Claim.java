package org.cooptrack.launcher;

import java.util.List;

/** Something the programme wants to say of its work: a figure, under a heading. */
record Claim(Line heading, String measure) {
    /** In the order in which the programme tells of them. */
    static final List<Claim> ALL = List.of(new Claim(Line.OF_THE_PROGRAMME, "projects"),
            new Claim(Line.OF_THE_PROGRAMME, "projects-active"), new Claim(Line.OF_THE_PROGRAMME, "persons-reached"),
            new Claim(Line.OF_THE_PROGRAMME, "beneficiaries-trained"),
            new Claim(Line.OF_WOMEN_AND_YOUTH, "women-entrepreneurs-trained"),
            new Claim(Line.OF_WOMEN_AND_YOUTH, "disadvantaged-youth-placed"),
            new Claim(Line.OF_WOMEN_AND_YOUTH, "disadvantaged-youth-retained-12-months"),
            new Claim(Line.OF_PROTECTION, "domestic-workers-with-health-insurance"),
            new Claim(Line.OF_PROTECTION, "hiv-workers-reached"),
            new Claim(Line.OF_PROTECTION, "joint-committees-functioning"),
            new Claim(Line.OF_PROTECTION, "organizations-supported-on-safety-and-health"),
            new Claim(Line.OF_DIALOGUE, "dialogue-sessions-held"),
            new Claim(Line.OF_DIALOGUE, "dialogue-sessions-held-tripartite"),
            new Claim(Line.OF_DIALOGUE, "dialogue-agreements-in-force"),
            new Claim(Line.OF_DIALOGUE, "disputes-settled"),
            new Claim(Line.OF_DIALOGUE, "institutions-established"),
            new Claim(Line.OF_LAW, "laws-and-policies-adopted"),
            new Claim(Line.OF_LAW, "laws-and-policies-in-force"), new Claim(Line.OF_LAW, "ratifications-registered"),
            new Claim(Line.OF_FREEDOM, "released-from-forced-labour"),
            new Claim(Line.OF_FREEDOM, "withdrawn-from-child-labour"),
            new Claim(Line.OF_FREEDOM, "released-or-withdrawn"),
            new Claim(Line.OF_FREEDOM, "release-sustained-12-months"),
            new Claim(Line.OF_JOBS, "rural-cooperatives-formed"), new Claim(Line.OF_JOBS, "rural-cooperatives-active"),
            new Claim(Line.OF_JOBS, "jobs-created-gross"), new Claim(Line.OF_JOBS, "jobs-created-net"));
}
