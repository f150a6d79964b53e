package org.cooptrack.command.institution;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cooptrack.command.Service;
import org.cooptrack.command.Walk;
import org.cooptrack.events.Role;
import org.cooptrack.events.organisation.Classification;
import org.cooptrack.events.organisation.ConstituentKind;
import org.cooptrack.events.organisation.OrganisationRegistered;
import org.cooptrack.events.project.ProjectActivated;
import org.cooptrack.events.value.LocalizedText;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

@NullUnmarked
class InstitutionOverHttpTest {
    private static final UUID PROJECT = UUID.randomUUID();
    private static final UUID UNION = UUID.randomUUID();
    private static final String MEMBERS = "'members':[{'organisation':'" + UNION + "','side':'WORKERS','seats':3}]";

    private final UUID institution = UUID.randomUUID();
    private final Walk walk = Walk.below("/v1/institutions/" + institution, "amina", Role.RECORDER);

    @BeforeAll
    static void a_project_runs_and_a_union_is_registered() {
        Service.happened("project:" + PROJECT, new ProjectActivated(PROJECT, LocalDate.parse("2024-01-01")));
        Service.happened("organisation:" + UNION, new OrganisationRegistered(UNION,
                LocalizedText.of(Map.of("fr", "Syndicat")),
                new Classification("24", ConstituentKind.WORKERS_ORGANIZATION, List.of()), null, "SN",
                LocalDate.parse("2020-01-01")));
    }

    @Test
    void from_the_proposal_to_the_lapse() {
        proposed();
        walk.post("/corrections", terms("Haut Conseil") + ",'reason':'typo'}");
        walk.post("/mandate", "{'occurredOn':'2024-03','mandate':{'fr':'Conseiller'}}");
        walk.post("/constitution", "{'occurredOn':'2024-04-01'," + MEMBERS + "}");
        walk.post("/steps/CONSTITUTION/corrections", "{'occurredOn':'2024-04-02'," + MEMBERS + ",'reason':'misread'}");
        walk.post("/establishment", "{'occurredOn':'2024-05-01','legalBasis':'Décret 1'}");
        walk.post("/operation", "{'occurredOn':'2024-06-01'}");
        walk.post("/renewals", "{'occurredOn':'2025-06-01'," + MEMBERS + "}");
        walk.post("/renewals/2025-06-01/corrections",
                "{'occurredOn':'2025-06-02'," + MEMBERS + ",'reason':'misread'}");
        walk.post("/renewals/2025-06-02/retraction", "{'reason':'another council'}");
        walk.post("/lapse", "{'occurredOn':'2025-07-01'}");
        walk.post("/steps/LAPSE/retraction", "{'reason':'between two terms'}");
        assertThat(Service.unwalked(InstitutionController.class)).isEmpty();
    }

    @Test
    void an_institution_without_a_legal_basis_is_not_established_and_is_told_so_in_three_languages() {
        proposed();
        walk.refused("/establishment", "{'occurredOn':'2024-05-01'}", 422, "institution.legal-basis-missing",
                "/legalBasis");
    }

    private void proposed() {
        Walk.below("/v1/institutions", "amina", Role.RECORDER).post("",
                "{'institution':'" + institution + "'," + terms("Conseil").substring(1) + "}");
    }

    private static String terms(String name) {
        return "{'name':{'fr':'" + name + "'},'field':'SOCIAL_DIALOGUE','setting':{'projects':[{'project':'" + PROJECT
                + "','share':'100'}],'place':{'country':'SN'},'instruments':['C144'],'aims':[]},"
                + "'occurredOn':'2024-02-01'";
    }
}
