package org.cooptrack.launcher;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something the programme wants to say of its work: a figure, under a heading.
 *
 * @param filter
 *            what narrows it, as parameters of the question
 * @param title
 *            of a figure that is narrowed; otherwise its definition names it
 */
record Claim(Line heading, String measure, String filter, @Nullable Line title) {
    /** In the order in which the programme tells of them. */
    static final List<Claim> ALL = List.of(of(Line.OF_THE_PROGRAMME, "projects"),
            of(Line.OF_THE_PROGRAMME, "projects-active"), of(Line.OF_THE_PROGRAMME, "persons-reached"),
            of(Line.OF_THE_PROGRAMME, "beneficiaries-trained"),
            narrowed(Line.OF_WOMEN_AND_YOUTH, "beneficiaries-trained",
                    "&sex=FEMALE&status-in-employment=EMPLOYER&status-in-employment=INDEPENDENT_WORKER_WITHOUT_EMPLOYEES",
                    Line.WOMEN_ENTREPRENEURS),
            of(Line.OF_WOMEN_AND_YOUTH, "disadvantaged-youth-placed"),
            of(Line.OF_WOMEN_AND_YOUTH, "disadvantaged-youth-retained-12-months"),
            narrowed(Line.OF_PROTECTION, "social-protection-covered", "&branch=MEDICAL_CARE&occupation=9111",
                    Line.DOMESTIC_WORKERS),
            of(Line.OF_PROTECTION, "hiv-workers-reached"), of(Line.OF_PROTECTION, "joint-committees-functioning"),
            of(Line.OF_PROTECTION, "organizations-supported-on-safety-and-health"),
            of(Line.OF_DIALOGUE, "dialogue-sessions-held"),
            narrowed(Line.OF_DIALOGUE, "dialogue-sessions-held", "&form=TRIPARTITE&form=TRIPARTITE_PLUS",
                    Line.TRIPARTITE_SESSIONS),
            of(Line.OF_DIALOGUE, "dialogue-agreements-in-force"), of(Line.OF_DIALOGUE, "disputes-settled"),
            of(Line.OF_DIALOGUE, "institutions-established"), of(Line.OF_LAW, "laws-and-policies-adopted"),
            of(Line.OF_LAW, "laws-and-policies-in-force"), of(Line.OF_LAW, "ratifications-registered"),
            of(Line.OF_FREEDOM, "released-from-forced-labour"), of(Line.OF_FREEDOM, "withdrawn-from-child-labour"),
            of(Line.OF_FREEDOM, "released-or-withdrawn"), of(Line.OF_FREEDOM, "release-sustained-12-months"),
            narrowed(Line.OF_JOBS, "cooperatives-formed", "&settlement=RURAL", Line.RURAL_COOPERATIVES),
            of(Line.OF_JOBS, "cooperatives-active"), of(Line.OF_JOBS, "jobs-created-gross"),
            of(Line.OF_JOBS, "jobs-created-net"));

    private static Claim of(Line heading, String measure) { return new Claim(heading, measure, "", null); }

    private static Claim narrowed(Line heading, String measure, String filter, Line title) {
        return new Claim(heading, measure, filter, title);
    }
}
