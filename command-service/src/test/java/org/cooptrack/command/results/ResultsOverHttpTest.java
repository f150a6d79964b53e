package org.cooptrack.command.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.cooptrack.command.Service;
import org.cooptrack.command.Walk;
import org.cooptrack.events.Role;
import org.cooptrack.events.project.ProjectActivated;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A project's results over HTTP, from what is to be reached to what is certified. */
@NullUnmarked
class ResultsOverHttpTest {
    private static final String YEAR = "'period':{'from':'2024-01-01','to':'2024-12-31'}";

    private final UUID project = UUID.randomUUID();
    private final UUID result = UUID.randomUUID();
    private final UUID indicator = UUID.randomUUID();
    private final UUID target = UUID.randomUUID();
    private final UUID observation = UUID.randomUUID();
    private final UUID period = UUID.randomUUID();
    private final UUID evaluation = UUID.randomUUID();
    private final UUID recommendation = UUID.randomUUID();
    private final String path = "/v1/projects/" + project;
    private final String periods = "/reporting-periods/" + period;
    private final Walk manager = Walk.below(path, "amina", Role.PROJECT_MANAGER);
    private final Walk approver = Walk.below(path, "joseph", Role.APPROVER);

    @BeforeEach
    void a_project_runs() {
        Service.happened("project:" + project, new ProjectActivated(project, LocalDate.parse("2024-01-01")));
    }

    @Test
    void results_are_defined_observed_approved_and_certified() {
        defined();
        manager.post("/indicators/" + indicator + "/baseline/deferral", "{'dueOn':'2999-01-01'}");
        manager.replace("PUT", "/indicators/" + indicator + "/baseline", stream(),
                "{'asOf':'2023','value':{'number':'0'}}");
        manager.post("/indicators/" + indicator + "/targets",
                "{'id':'" + target + "'," + YEAR + ",'value':{'number':'500'}}");
        manager.replace("PUT", "/targets/" + target, stream(), "{'value':{'number':'600'},'reason':'more funds'}");
        manager.post("/indicators/" + indicator + "/observations",
                "{'id':'" + observation + "'," + YEAR + ",'value':{'number':'480'}}");
        manager.post("/observations/" + observation + "/corrections",
                "{" + YEAR + ",'value':{'number':'490'},'reason':'typo'}");
        approver.post("/observations/" + observation + "/approval", "{}");
        certified();
        manager.post("/observations/" + observation + "/retraction", "{'reason':'counted elsewhere'}");
        counted();
        evaluated();
        manager.refused("/results", "{'id':'" + result + "','type':'1','title':{'fr':'Autres mots'}}", 428,
                "everywhere.read-before-replacing", "/id");
        manager.replace("POST", "/results", stream(),
                "{'id':'" + result + "','type':'1','title':{'fr':'Autres mots'}}");
        assertThat(Service.unwalked(ResultsController.class)).isEmpty();
    }

    private void defined() {
        manager.post("/results", "{'id':'" + result + "','type':'1','title':{'fr':'Femmes formées'}}");
        manager.post("/results/" + result + "/indicators", "{'id':'" + indicator
                + "','measure':'1','countingRule':'SUM','title':{'fr':'Nombre de femmes formées'}}");
    }

    private void certified() {
        manager.post("/reporting-periods", "{'id':'" + period + "'," + YEAR + "}");
        manager.post(periods + "/submission", "{}");
        approver.post(periods + "/return", "{'reason':'incomplete'}");
        manager.post(periods + "/submission", "{}");
        approver.post(periods + "/approval", "{}");
        approver.post(periods + "/certification", "{}");
        manager.refused("/observations/" + observation + "/retraction", "{'reason':'error'}", 422,
                "results.period-certified", "/id");
        approver.post(periods + "/reopening", "{'reason':'late figures'}");
    }

    /** The same count again needs no version; another one does, and a reason. */
    private void counted() {
        String count = "/indicators/" + indicator + "/counting";
        String women = "{'count':{'measure':'beneficiaries-trained','figure':'TOTAL','filters':"
                + "[{'dimension':'sex','values':['FEMALE']}]}";
        manager.replace("PUT", count, stream(), women + "}");
        manager.refused("/indicators/" + indicator + "/observations", "{" + YEAR + ",'value':{'number':'480'}}", 422,
                "results.counted-by-the-system", "/indicator");
        manager.replace("PUT", count, stream(), women.replace("trained", "certified")
                + ",'reason':'only certificates count'}");
    }

    private void evaluated() {
        manager.post("/evaluations", "{'id':'" + evaluation + "','kind':'FINAL','title':{'fr':'Évaluation finale'},"
                + "'occurredOn':'2025-06','recommendations':[{'id':'" + recommendation + "','text':{'fr':'Suivre'}}]}");
        manager.post("/evaluations/" + evaluation + "/recommendations/" + recommendation + "/response",
                "{'answer':'ACCEPTED','text':{'fr':'Oui'}}");
        manager.post("/evaluations/" + evaluation + "/corrections",
                "{'kind':'FINAL','title':{'fr':'Évaluation finale'},"
                        + "'occurredOn':'2025-06-20','recommendations':[],'reason':'misread'}");
        manager.post("/evaluations/" + evaluation + "/retraction", "{'reason':'another project'}");
    }

    @Test
    void a_result_without_a_title_is_refused_and_told_so_in_three_languages() {
        manager.refused("/results", "{'type':'1','title':{'fr':' '}}", 422, "results.title-missing", "/title");
        manager.refused("/evaluations/" + evaluation + "/recommendations/" + recommendation + "/response",
                "{'answer':'ACCEPTED','text':{'fr':'Oui'}}", 422, "results.recommendation-unknown", "/recommendation");
    }

    @Test
    void a_program_neither_approves_nor_certifies() {
        var program = new Walk(path, Service.program("nightly", Role.APPROVER));
        program.takesAPerson("/observations/" + observation + "/approval", "{}");
        program.takesAPerson(periods + "/approval", "{}");
        program.takesAPerson(periods + "/certification", "{}");
        program.takesAPerson(periods + "/return", "{'reason':'r'}");
        program.takesAPerson(periods + "/reopening", "{'reason':'r'}");
    }

    private String stream() { return "project-results:" + project; }
}
