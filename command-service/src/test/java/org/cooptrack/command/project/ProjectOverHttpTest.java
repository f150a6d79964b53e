package org.cooptrack.command.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cooptrack.command.Service;
import org.cooptrack.command.Walk;
import org.cooptrack.events.Role;
import org.cooptrack.events.funds.FundsCommitted;
import org.cooptrack.events.funds.Party;
import org.cooptrack.events.funds.Transaction;
import org.cooptrack.events.funds.TransactionType;
import org.cooptrack.events.office.OfficeRegistered;
import org.cooptrack.events.organisation.Classification;
import org.cooptrack.events.organisation.OrganisationRegistered;
import org.cooptrack.events.results.Reading;
import org.cooptrack.events.results.TargetSet;
import org.cooptrack.events.results.Value;
import org.cooptrack.events.value.Decimal;
import org.cooptrack.events.value.FieldDate;
import org.cooptrack.events.value.LocalizedText;
import org.cooptrack.events.value.Money;
import org.cooptrack.events.value.Period;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The life of a project over HTTP: written by one, approved by another. */
@NullUnmarked
class ProjectOverHttpTest {
    private static final UUID NORWAY = UUID.randomUUID();
    private static final UUID OFFICE = UUID.randomUUID();
    private static final List<String> APPROVALS = List.of("/appraisal", "/approval", "/closure");
    private static final List<String> APPROVALS_WITH_REASON = List.of("/return", "/rejection", "/cancellation",
            "/reopening");

    private final UUID project = UUID.randomUUID();
    private final UUID location = UUID.randomUUID();
    private final String path = "/v1/projects/" + project;
    private final Walk author = Walk.below(path, "amina", Role.PROJECT_MANAGER);
    private final Walk approver = Walk.below(path, "joseph", Role.APPROVER);

    @BeforeAll
    static void a_partner_and_an_office_are_registered() {
        Service.happened("organisation:" + NORWAY, new OrganisationRegistered(NORWAY, text("Norvège"),
                new Classification("10", null, List.of()), null, "NO", day("2020-01-01")));
        Service.happened("office:" + OFFICE, new OfficeRegistered(OFFICE, "CODE-" + OFFICE, text("Dakar"), "SN", null,
                List.of(), day("2020-01-01")));
    }

    @Test
    void a_project_is_written_appraised_approved_and_lived_to_its_end() {
        drafted(project);
        replace("/draft", "'title':{'fr':'Entreprendre'},'plannedStart':'2024-01-01','plannedEnd':'2026-12-31'");
        replace("/recipient-countries", "'countries':[{'code':'SN'}]");
        replace("/recipient-regions",
                "'regions':[{'vocabulary':'1','code':'289','share':'40'}],'countries':[{'code':'SN','share':'60'}]");
        replace("/sectors", "'sectors':[{'vocabulary':'1','code':'16070'}]");
        replace("/outcomes", "'outcomes':{'aims':['RIGHTS_AT_WORK'],'pillars':['RIGHTS'],'programmeOutcomes':[],"
                + "'countryProgrammeOutcomes':[],'sdgTargets':['8.8']}");
        replace("/instruments", "'instruments':['C029','P029']");
        replace("/policy-markers", "'markers':[{'vocabulary':'1','code':'1','significance':'2'}]");
        replace("/defaults", "'defaults':{'currency':'NOK','language':'fr'}");
        replace("/office", "'office':'" + OFFICE + "'");
        author.post("/locations", "{'location':'" + location + "','name':{'fr':'Thiès'},'country':'SN',"
                + "'point':{'latitude':'14.79','longitude':'-16.93'},'occurredOn':'2024-01-02'}");
        author.post("/locations/" + location + "/removal", "{'occurredOn':'2024-01-03','reason':'moved'}");
        var parent = UUID.randomUUID();
        drafted(parent);
        author.post("/related-projects", "{'related':'" + parent + "','relation':'PARENT','occurredOn':'2024-01-02'}");
        author.post("/related-projects/" + parent + "/PARENT/removal", "{'occurredOn':'2024-01-03','reason':'error'}");
        for (var role : List.of("FUNDING", "ACCOUNTABLE", "EXTENDING"))
            author.post("/participating-organisations",
                    "{'organisation':'" + NORWAY + "','role':'" + role + "','occurredOn':'2024-01-02'}");
        author.post("/participating-organisations/" + NORWAY + "/EXTENDING/removal",
                "{'occurredOn':'2024-01-03','reason':'withdrew'}");
        approved();
        lived();
        assertThat(Service.unwalked(ProjectController.class)).isEmpty();
    }

    /** Returned once, then approved; and another one rejected. */
    private void approved() {
        aTargetIsSet();
        author.post("/submission", on("2024-01-10"));
        approver.post("/return", "{'occurredOn':'2024-01-11','reason':'incomplete'}");
        author.post("/submission", on("2024-01-12"));
        approver.post("/appraisal", on("2024-01-13"));
        approver.post("/approval", on("2024-01-14"));
        approver.replace("PUT", "/publication", stream(),
                "{'decision':'PUBLISH','reportingOrganisation':'XM-DAC-41302','occurredOn':'2024-01-15'}");
        var other = new ProjectOverHttpTest();
        other.drafted(other.project);
        other.aTargetIsSet();
        other.author.post("/submission", on("2024-01-10"));
        other.approver.post("/rejection", "{'occurredOn':'2024-01-11','reason':'no partner'}");
    }

    private void lived() {
        moneyIsCommitted();
        author.post("/activation", on("2024-02-01"));
        author.post("/suspension", "{'occurredOn':'2024-03-01','reason':'floods'}");
        author.post("/resumption", on("2024-04-01"));
        approver.replace("POST", "/extension", stream(),
                "{'until':'2027-06-30','kind':'NO_COST','occurredOn':'2024-05-01','reason':'floods'}");
        author.replace("POST", "/shortening", stream(),
                "{'until':'2027-01-31','occurredOn':'2024-05-02','reason':'done sooner'}");
        author.post("/operational-closure", on("2025-01-01"));
        approver.post("/closure", on("2025-02-01"));
        approver.post("/reopening", "{'occurredOn':'2025-03-01','reason':'audit'}");
        approver.post("/cancellation", "{'occurredOn':'2025-04-01','reason':'no funds'}");
    }

    @Test
    void a_symbol_already_taken_is_refused_and_told_so_in_three_languages() {
        drafted(project);
        author.refused("/submission", on("2024-01-10"), 422, "project.no-indicator-with-target", "/project");
        var projects = Walk.below("/v1/projects", "amina", Role.PROJECT_MANAGER);
        projects.refused("", "{'symbol':'" + project + "','title':{'fr':'T'},'occurredOn':'2024-01-01'}", 409,
                "project.symbol-taken", "/symbol");
    }

    @Test
    void the_author_does_not_approve_and_neither_does_a_program() {
        drafted(project);
        aTargetIsSet();
        for (var role : List.of("FUNDING", "ACCOUNTABLE"))
            author.post("/participating-organisations",
                    "{'organisation':'" + NORWAY + "','role':'" + role + "','occurredOn':'2024-01-02'}");
        author.post("/submission", on("2024-01-10"));
        approver.post("/appraisal", on("2024-01-11"));
        Walk.below(path, "amina", Role.APPROVER).refused("/approval", on("2024-01-12"), 422,
                "project.approver-is-author", "/project");
        var program = new Walk(path, Service.program("nightly", Role.APPROVER));
        APPROVALS.forEach(route -> program.takesAPerson(route, on("2024-01-12")));
        APPROVALS_WITH_REASON
                .forEach(route -> program.takesAPerson(route, "{'occurredOn':'2024-01-12','reason':'r'}"));
    }

    private void drafted(UUID id) {
        Walk.below("/v1/projects", "amina", Role.PROJECT_MANAGER).post("", "{'project':'" + id + "','symbol':'" + id
                + "','title':{'fr':'Femmes entrepreneures'},'occurredOn':'2024-01-01'}");
    }

    private void aTargetIsSet() {
        Service.happened("project-results:" + project, new TargetSet(project, UUID.randomUUID(), UUID.randomUUID(),
                new Period(day("2024-01-01"), day("2024-12-31")), Reading.of(Value.of(Decimal.of(500))), List.of()));
    }

    private void moneyIsCommitted() {
        var commitment = Transaction.plain("C1", TransactionType.COMMITMENT,
                new Money(Decimal.of(1000), "NOK", day("2024-01-20")), FieldDate.parse("2024-01-20"), Party.of(NORWAY),
                null);
        Service.happened("project-funds:" + project,
                new FundsCommitted(project, UUID.randomUUID(), null, commitment, List.of(), List.of()));
    }

    private void replace(String route, String value) {
        author.replace("PUT", route, stream(), "{" + value + ",'occurredOn':'2024-01-02'}");
    }

    private String stream() { return "project:" + project; }

    private static String on(String day) { return "{'occurredOn':'" + day + "'}"; }

    private static LocalizedText text(String french) { return LocalizedText.of(Map.of("fr", french)); }

    private static LocalDate day(String text) { return LocalDate.parse(text); }
}
