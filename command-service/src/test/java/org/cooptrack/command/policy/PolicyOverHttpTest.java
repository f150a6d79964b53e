package org.cooptrack.command.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.cooptrack.command.Service;
import org.cooptrack.command.Walk;
import org.cooptrack.command.door.Door;
import org.cooptrack.command.law.Command;
import org.cooptrack.command.law.Happened;
import org.cooptrack.command.law.Policy;
import org.cooptrack.command.law.PolicyFacts;
import org.cooptrack.command.law.Reminder;
import org.cooptrack.events.Actor;
import org.cooptrack.events.Belonging;
import org.cooptrack.events.EventId;
import org.cooptrack.events.EventJson;
import org.cooptrack.events.Role;
import org.cooptrack.events.StreamId;
import org.cooptrack.events.correction.CorrectionRejected;
import org.cooptrack.events.correction.CorrectionRequested;
import org.cooptrack.events.funds.FundingAgreementSigned;
import org.cooptrack.events.funds.ProgressReportRecorded;
import org.cooptrack.events.funds.ReportDue;
import org.cooptrack.events.funds.ReportFellOverdue;
import org.cooptrack.events.funds.ReportKind;
import org.cooptrack.events.office.OfficeRegistered;
import org.cooptrack.events.person.Difference;
import org.cooptrack.events.person.Likeness;
import org.cooptrack.events.person.MergeTakenBack;
import org.cooptrack.events.person.PersonsMerged;
import org.cooptrack.events.project.OfficeAssigned;
import org.cooptrack.events.project.ProjectActivated;
import org.cooptrack.events.project.ProjectDrafted;
import org.cooptrack.events.project.ProjectPlan;
import org.cooptrack.events.project.ProjectResumed;
import org.cooptrack.events.project.ProjectSuspended;
import org.cooptrack.events.quality.IssueEffect;
import org.cooptrack.events.quality.Overtaken;
import org.cooptrack.events.quality.Owner;
import org.cooptrack.events.quality.QualityEvent;
import org.cooptrack.events.quality.QualityIssueOvertaken;
import org.cooptrack.events.quality.QualityIssueRaised;
import org.cooptrack.events.quality.QualityStream;
import org.cooptrack.events.training.*;
import org.cooptrack.events.value.*;
import org.cooptrack.ledger.Followers;
import org.cooptrack.ledger.StoredEvent;
import org.cooptrack.ledger.axon.LedgerEventSource;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The policies of the programme at work in the service, and what an auditor reads of them. */
@NullUnmarked
class PolicyOverHttpTest {
    private static final LocalDate MARCH = LocalDate.parse("2026-03-01");
    private static final String MERGED = "WhenPersonsMergedThenDoubleEnrolmentsBecomeIssues";
    private static final String OVERTAKEN = "WhenFactSaidAnewThenItsIssuesOvertaken";
    private final UUID project = drafted();

    @Test
    void the_trainings_of_a_suspended_project_pause_and_resume_with_it() {
        UUID training = scheduled();
        Service.happened("project:" + project, new ProjectSuspended(project, MARCH, "floods"));
        until(() -> types("training:" + training).contains("training.TrainingPaused"));
        Service.happened("project:" + project, new ProjectResumed(project, MARCH.plusDays(20), null));
        until(() -> types("training:" + training).contains("training.TrainingResumed"));
        assertThat(types("training:" + training)).containsExactly("training.TrainingScheduled",
                "training.TrainingPaused", "training.TrainingResumed");
    }

    @Test
    void the_double_enrolment_of_merged_persons_is_an_issue_until_the_merge_is_taken_back() {
        UUID person = UUID.randomUUID(), into = UUID.randomUUID(), training = scheduled();
        EventId enrolled = enrolled(training, person);
        enrolled(training, into);
        EventId merge = merged(person, into);
        String issue = QualityStream.of(enrolled, "training.already-enrolled");
        until(() -> types(issue).contains("quality.QualityIssueRaised"));
        assertThat(EventJson.readMetadata(Service.ledger().read(issue, 0).getFirst().metadata()).causation())
                .isEqualTo(merge.toString());
        Service.held(merge.stream(), new MergeTakenBack(person, into, merge, Difference.values()[0]));
        until(() -> types(issue).contains("quality.QualityIssueResolved"));
    }

    @Test
    void a_correction_closes_the_issue_of_what_it_corrects_and_cites_itself_once_however_often_history_is_heard() {
        String stream = "training:" + scheduled();
        Service.happened("project:" + project, new ProjectActivated(project, MARCH));
        var recorder = Walk.below("/v1/trainings/" + StreamId.uuid(stream), "amina", Role.RECORDER);
        recorder.post("/sessions", "{'session':1,'occurredOn':'2026-02-20','hours':'6'}");
        recorder.post("/sessions/1/corrections", "{'occurredOn':'2026-02-21','hours':'6','reason':'a slip'}");
        recorder.post("/sessions/1/corrections", "{'occurredOn':'2026-03-05','hours':'6','reason':'the list says so'}");
        List<String> issues = IntStream.rangeClosed(1, 2).mapToObj(version -> QualityStream
                .of(new EventId(stream, version), "training.project-not-active-on-day")).toList();
        until(() -> issues.stream().noneMatch(issue -> types(issue).isEmpty()));
        hearAgain(OVERTAKEN);
        assertThat(issues.stream().map(PolicyOverHttpTest::only)).containsExactly(
                new QualityIssueOvertaken(new EventId(stream, 1), "training.project-not-active-on-day",
                        new EventId(stream, 2), Overtaken.STILL_BROKEN),
                new QualityIssueOvertaken(new EventId(stream, 2), "training.project-not-active-on-day",
                        new EventId(stream, 3), Overtaken.PUT_RIGHT));
        var closed = EventJson.readMetadata(Service.ledger().read(issues.getLast(), 0).getFirst().metadata());
        assertThat(closed.actor()).isEqualTo(new Actor(Sender.ISSUER, OVERTAKEN));
        assertThat(closed.causation()).isEqualTo(stream + "/3");
    }

    @Test
    void an_issue_falls_away_when_what_the_fact_lacked_is_told_late_and_cites_it() throws Exception {
        String stream = "enterprise:" + UUID.randomUUID(), rule = "enterprise.headcount-without-baseline";
        happened(stream, "enterprise.EnterpriseSupported", "2024-01-01", rule);
        happened(stream, "enterprise.HeadcountTaken", "2024-06-01", rule);
        happened(stream, "enterprise.BaselineEstablished", "2024-05-01", rule);
        String issue = QualityStream.of(new EventId(stream, 1), rule);
        until(() -> !types(issue).isEmpty());
        assertThat(only(issue)).isEqualTo(new QualityIssueOvertaken(new EventId(stream, 1), rule,
                new EventId(stream, 2), Overtaken.PUT_RIGHT));
    }

    /** The golden event of that type, as told of this day and of a fact that breaks this rule. */
    private static void happened(String stream, String type, String day, String rule) throws Exception {
        var golden = Path.of(System.getProperty("cooptrack.root"), "shared-events", "src", "test", "resources",
                "golden", type + ".1.json");
        Service.happened(stream, EventJson.read(type, 1, Files.readString(golden)
                .replaceAll("\"2024-02(-29)?\"", "\"" + day + "\"")
                .replace("\"rule\" : \"rule\"", "\"rule\" : \"" + rule + "\"")));
    }

    @Test
    void a_follow_up_told_before_enrolment_and_completion_has_its_issues_until_both_are_told() {
        String stream = "training:" + scheduled();
        UUID person = UUID.randomUUID();
        Service.happened("project:" + project, new ProjectActivated(project, MARCH));
        var recorder = Walk.below("/v1/trainings/" + StreamId.uuid(stream), "amina", Role.RECORDER);
        recorder.post("/enrolment-opening", "{'occurredOn':'2026-03-01'}");
        recorder.post("/follow-ups", "{'person':'" + person
                + "','month':3,'outcome':'APPLIED','occurredOn':'2026-06-20'}");
        recorder.post("/enrolments", "{'person':'" + person
                + "','occurredOn':'2026-03-01','attributes':{'country':'SN',"
                + "'sex':'FEMALE','ageBand':'25-29','ageEstimated':false,'disability':'NO','disabilityMethod':'DECLARED',"
                + "'migrationStatus':'NOT_MIGRANT','statusInEmployment':'EMPLOYER','occupation':'5221',"
                + "'settlement':'URBAN','disadvantages':[],'administrativeArea':'SN-DK'}}");
        var followedUp = new EventId(stream, 2);
        until(() -> !types(QualityStream.of(followedUp, "training.follow-up-before-enrolment")).isEmpty());
        assertThat(types(QualityStream.of(followedUp, "training.follow-up-without-completion"))).isEmpty();
    }

    @Test
    void a_completion_has_an_issue_while_its_attendance_is_wrong_and_none_once_it_is_put_right() {
        String stream = "training:" + scheduled();
        UUID person = UUID.randomUUID();
        Service.happened("project:" + project, new ProjectActivated(project, MARCH));
        enrolled(StreamId.uuid(stream), person);
        var recorder = Walk.below("/v1/trainings/" + StreamId.uuid(stream), "amina", Role.RECORDER);
        recorder.post("/sessions", "{'session':1,'occurredOn':'2026-03-05','hours':'6'}");
        recorder.post("/sessions/1/attendance", "{'sheet':[{'person':'" + person + "','present':true}]}");
        recorder.post("/completions", "{'persons':['" + person + "'],'occurredOn':'2026-03-06'}");
        String issue = QualityStream.of(new EventId(stream, 4), "training.attendance-below-threshold");
        for (boolean present : List.of(false, true, false, true))
            recorder.post("/sessions/1/attendance/corrections", "{'sheet':[{'person':'" + person + "','present':"
                    + present + "}],'reason':'the list says so'}");
        until(() -> types(issue).size() == 4);
        assertThat(types(issue)).containsExactly("quality.QualityIssueRaised", "quality.QualityIssueOvertaken",
                "quality.QualityIssueRaised", "quality.QualityIssueOvertaken");
    }

    @Test
    void what_is_taken_back_has_no_open_issue_neither_of_its_recording_nor_raised_since() {
        String stream = "training:" + scheduled();
        EventId fact = new EventId(stream, 1);
        var recorder = Walk.below("/v1/trainings/" + StreamId.uuid(stream), "amina", Role.RECORDER);
        recorder.post("/sessions", "{'session':1,'occurredOn':'2026-02-20','hours':'6'}");
        Walk.below("/v1/quality-issues", "binta", Role.PROJECT_MANAGER).post("",
                "{'fact':'" + fact + "','rule':'quality.spotted','reason':'no list'}");
        recorder.post("/sessions/1/retraction", "{'reason':'not held'}");
        String opened = QualityStream.of(fact, "training.project-not-active-on-day");
        String raised = QualityStream.of(fact, "quality.spotted");
        until(() -> types(opened).size() == 1 && types(raised).size() == 2);
        assertThat(only(opened)).isEqualTo(new QualityIssueOvertaken(fact, "training.project-not-active-on-day",
                new EventId(stream, 2), Overtaken.TAKEN_BACK));
        assertThat(types(raised)).containsExactly("quality.QualityIssueRaised", "quality.QualityIssueOvertaken");
    }

    @Test
    void what_was_refused_to_a_policy_is_read_page_by_page_in_three_languages() throws Exception {
        UUID first = UUID.randomUUID(), second = UUID.randomUUID(), into = UUID.randomUUID(), training = scheduled();
        enrolled(training, into);
        for (UUID person : List.of(first, second)) {
            EventId enrolled = enrolled(training, person);
            Service.happened(QualityStream.of(enrolled, "training.already-enrolled"),
                    new QualityIssueRaised(enrolled, "training.already-enrolled", "",
                            Owner.project(project), MARCH,
                            IssueEffect.KEEPS_OUT,
                            Belonging.ofProject(project), "seen in the office", List.of()));
            merged(person, into);
        }
        until(() -> refusals("?limit=1000", "en").at("/items").size() >= 2);
        JsonNode page = refusals("?limit=1", "en");
        assertThat(page.at("/items")).hasSize(1);
        JsonNode next = refusals("?limit=1&after=" + page.at("/next").asString(), "en");
        assertThat(next.at("/items/0/position").asLong()).isGreaterThan(page.at("/items/0/position").asLong());
        assertThat(page.at("/items/0/rule").asString()).isEqualTo("quality.already-open");
        assertThat(page.at("/items/0/wish").asString()).isEqualTo("RaiseQualityIssue");
        assertThat(List.of("fr", "en", "es").stream()
                .map(language -> refusals("", language).at("/items/0/text").asString()).distinct()).hasSize(3);
    }

    @Test
    void an_auditor_reads_how_far_the_policies_have_come() {
        scheduled();
        long head = Service.ledger().head();
        until(() -> stands("WhenProjectSuspendedThenTrainingsPause").at("/position").asLong() >= head);
        JsonNode stands = stands(MERGED);
        assertThat(stands.at("/from").asString()).isEqualTo("BEGINNING");
        assertThat(stands.at("/lag/events").isIntegralNumber()).isTrue();
        until(() -> !stands("WhenReportOverdueThenIssue").at("/lookedOn").isMissingNode());
        refusals("", "fr");
        assertThat(Service.unwalked(PolicyController.class)).isEmpty();
    }

    @Test
    void nobody_else_reads_it_and_what_is_asked_wrongly_is_refused() {
        assertThat(get("", "en", Role.RECORDER).statusCode()).isEqualTo(403);
        assertThat(get("/" + MERGED + "/refusals", "en", Role.ANALYST).statusCode()).isEqualTo(403);
        assertThat(get("/WhenNobodyThenNothing/refusals", "en", Role.AUDITOR).statusCode()).isEqualTo(404);
        for (String wrong : List.of("limit=0", "limit=1001", "limit=ten", "after=nonsense", "after=!", "since=3"))
            assertThat(get("/" + MERGED + "/refusals?" + wrong, "en", Role.AUDITOR).statusCode()).as(wrong)
                    .isEqualTo(400);
    }

    @Test
    void no_token_makes_anybody_a_policy() {
        assertThat(get("", "en", Role.POLICY).statusCode()).isEqualTo(403);
    }

    @Test
    void each_report_overdue_has_one_issue_that_falls_away_when_that_report_is_delivered() {
        var late = new ReportDue(ReportKind.values()[0], new Period(MARCH, MARCH.plusMonths(3)),
                MARCH.plusMonths(4));
        UUID agreement = UUID.randomUUID();
        var later = new ReportDue(ReportKind.values()[0], new Period(MARCH, MARCH.plusMonths(4)),
                MARCH.plusMonths(4));
        signed(agreement, late, later);
        reminding("2026-07-01T11:59:00Z").look();
        assertThat(overdue(agreement)).as("the day has not passed everywhere").isEmpty();
        var reminding = reminding("2026-07-02T12:00:00Z");
        reminding.look();
        assertThat(overdue(agreement)).hasSize(2);
        for (var again : List.of(reminding, reminding("2026-07-03T12:00:00Z"), reminding("2026-09-03T12:00:00Z")))
            again.look();
        assertThat(overdue(agreement)).hasSize(2);
        var issues = overdue(agreement).stream().map(fact -> QualityStream.of(fact, "funds.report-overdue")).toList();
        Service.held("project-funds:" + project,
                new ProgressReportRecorded(project, agreement, late, LocalDate.parse("2026-07-05"), null));
        until(() -> issues.stream().anyMatch(issue -> types(issue).contains("quality.QualityIssueOvertaken")));
        reminding("2026-12-03T12:00:00Z").look();
        assertThat(overdue(agreement)).hasSize(2);
        assertThat(issues.stream().filter(issue -> types(issue).isEmpty())).as("the other is open still").hasSize(1);
    }

    @Test
    void two_nodes_that_look_at_once_ask_once_for_each_report() throws InterruptedException {
        List<UUID> agreements = IntStream.range(0, 10).mapToObj(_ -> UUID.randomUUID()).toList();
        agreements.forEach(agreement -> signed(agreement,
                new ReportDue(ReportKind.values()[0], new Period(MARCH, MARCH.plusDays(3)), MARCH)));
        var nodes = List.of(reminding("2026-06-02T12:00:00Z"), reminding("2026-06-02T12:00:00Z"));
        var threads = nodes.stream().map(node -> Thread.ofVirtual().start(node::look)).toList();
        for (Thread thread : threads)
            thread.join();
        assertThat(agreements).allSatisfy(agreement -> assertThat(overdue(agreement)).hasSize(1));
    }

    @Test
    void a_correction_without_an_answer_is_laid_before_the_office_above_once_at_each_by_the_policy() {
        UUID head = registered(null), region = registered(head), country = registered(region);
        Service.happened("project:" + project, new OfficeAssigned(project, null, country, MARCH));
        String correction = waiting(project);
        escalating(14).look();
        assertThat(types(correction)).as("the fourteenth day has not passed").hasSize(1);
        escalating(16).look();
        var escalated = Service.ledger().read(correction, 0).getLast();
        assertThat(escalated.data()).contains(region.toString());
        assertThat(EventJson.readMetadata(escalated.metadata()).actor())
                .isEqualTo(new Actor(Sender.ISSUER, "WhenCorrectionWaitsThenOfficeAbove"));
        assertThat(EventJson.readMetadata(escalated.metadata()).causation()).isEqualTo(correction + "/0");
        for (int day : List.of(16, 16, 40))
            escalating(day).look();
        assertThat(types(correction)).containsExactly("correction.CorrectionRequested",
                "correction.CorrectionEscalated", "correction.CorrectionEscalated");
        assertThat(Service.ledger().read(correction, 0).getLast().data()).contains(head.toString());
    }

    @Test
    void at_the_top_office_and_once_it_is_answered_a_correction_is_laid_before_nobody() {
        UUID head = registered(null), below = drafted();
        Service.happened("project:" + project, new OfficeAssigned(project, null, head, MARCH));
        Service.happened("project:" + below, new OfficeAssigned(below, null, registered(head), MARCH));
        String atTheTop = waiting(project), answered = waiting(below), unanswered = waiting(below);
        Service.held(answered, new CorrectionRejected(StreamId.uuid(answered), "no proof"));
        escalating(16).look();
        assertThat(types(unanswered)).hasSize(2);
        assertThat(types(atTheTop)).hasSize(1);
        assertThat(types(answered)).doesNotContain("correction.CorrectionEscalated");
    }

    @Test
    void two_nodes_that_look_at_once_lay_a_correction_before_an_office_once() throws InterruptedException {
        UUID head = registered(null);
        Service.happened("project:" + project, new OfficeAssigned(project, null, registered(head), MARCH));
        List<String> corrections = IntStream.range(0, 10).mapToObj(_ -> waiting(project)).toList();
        var nodes = List.of(escalating(16), escalating(16));
        var threads = nodes.stream().map(node -> Thread.ofVirtual().start(node::look)).toList();
        for (Thread thread : threads)
            thread.join();
        assertThat(corrections).allSatisfy(correction -> assertThat(types(correction))
                .containsExactly("correction.CorrectionRequested", "correction.CorrectionEscalated"));
    }

    /** Another that promises the same begins with history, after all of it was acted on. */
    private static void hearAgain(String policy) {
        Policy known = Service.firstNode().getBeansOfType(Policy.class).values().stream()
                .filter(one -> one.name().equals(policy)).findFirst().orElseThrow();
        var followers = new Followers(Service.ledger());
        var again = again(known, policy + UUID.randomUUID());
        long head = Service.ledger().head();
        try (var following = new Following(again, Service.bean(Door.class), Service.ledger(),
                Service.bean(LedgerEventSource.class), followers, InstantSource.system())) {
            following.standing();
            following.start();
            until(() -> followers.standing(again.name()).position() >= head);
        }
    }

    /** Not a class of its own, which every node would find and follow. */
    private static Policy again(Policy known, String name) {
        return new Policy() {
            @Override
            public String name() { return name; }

            @Override
            public Start from() { return Start.BEGINNING; }

            @Override
            public Set<Class<?>> hears() { return known.hears(); }

            @Override
            public List<? extends Command> then(Happened happened, PolicyFacts facts) {
                return known.then(happened, facts);
            }
        };
    }

    private static QualityEvent only(String issue) {
        List<StoredEvent> told = Service.ledger().read(issue, 0);
        assertThat(told).hasSize(1);
        return (QualityEvent) EventJson.read(told.getFirst().type(), told.getFirst().revision(),
                told.getFirst().data());
    }

    private static UUID registered(@Nullable UUID parent) {
        UUID office = UUID.randomUUID();
        Service.happened("office:" + office, new OfficeRegistered(office, "O-" + office,
                LocalizedText.of(Map.of("en", "O")), "SN", parent, List.of("SN"), MARCH.minusYears(20)));
        return office;
    }

    private static String waiting(UUID project) {
        UUID correction = UUID.randomUUID();
        Service.held("correction:" + correction,
                new CorrectionRequested(correction, new EventId("training:" + project, 1), List.of(project),
                        "training.RetractCompletion", Map.of("reason", "never there"), null, null));
        return "correction:" + correction;
    }

    /** Looks so many days from now. */
    private static Reminding escalating(int days) {
        return reminding("whenCorrectionWaitsThenOfficeAbove",
                Instant.now().atZone(ZoneOffset.UTC).toLocalDate().plusDays(days).atTime(13, 0)
                        .toInstant(ZoneOffset.UTC));
    }

    private static Reminding reminding(String now) {
        return reminding("whenReportOverdueThenIssue", Instant.parse(now));
    }

    private static Reminding reminding(String name, Instant now) {
        return new Reminding(Service.firstNode().getBean(name, Reminder.class), Service.bean(Door.class),
                Service.ledger(), new Followers(Service.ledger()), InstantSource.fixed(now));
    }

    /** The events that say that a report of the agreement fell overdue. */
    private List<EventId> overdue(UUID agreement) {
        return Service.ledger().read("project-funds:" + project, 0).stream()
                .filter(stored -> EventJson.read(stored.type(), stored.revision(),
                        stored.data()) instanceof ReportFellOverdue told && told.agreement().equals(agreement))
                .map(stored -> new EventId(stored.stream(), stored.version())).toList();
    }

    private void signed(UUID agreement, ReportDue... reports) {
        Service.held("project-funds:" + project,
                new FundingAgreementSigned(project, agreement, UUID.randomUUID(), "A" + agreement,
                        new Money(Decimal.of(10), "USD", MARCH), MARCH, List.of(reports), null));
    }

    private static UUID drafted() {
        UUID project = UUID.randomUUID();
        Service.happened("project:" + project, new ProjectDrafted(project, "P" + project,
                new ProjectPlan(LocalizedText.of(Map.of("en", "P")), null, null, null), null, MARCH));
        return project;
    }

    private UUID scheduled() {
        UUID training = UUID.randomUUID();
        Service.held("training:" + training, new TrainingScheduled(training, "T" + training,
                LocalizedText.of(Map.of("en", "T")), "TOPIC", setting(), MARCH, MARCH.plusMonths(2), 20,
                Percentage.of("80"), false, CompletionBasis.ATTENDANCE));
        return training;
    }

    private EventId enrolled(UUID training, UUID person) {
        String stream = "training:" + training;
        var somebody = new Attributes("SN", Sex.FEMALE, AgeBand.AGE_25_29, false, Disability.NO,
                DisabilityMethod.DECLARED, MigrationStatus.NOT_MIGRANT, StatusInEmployment.EMPLOYER, "5221",
                Settlement.URBAN, List.of(), "SN-DK");
        Service.held(stream, new BeneficiaryEnrolled(training,
                new Participation(setting(), "TOPIC", person, somebody, FieldDate.parse("2026-03-01"))));
        return new EventId(stream, Service.ledger().lastVersion(stream));
    }

    private static EventId merged(UUID person, UUID into) {
        String stream = "duplicate:" + UUID.randomUUID();
        Service.held(stream, new PersonsMerged(person, into, Likeness.values()[0]));
        return new EventId(stream, 0);
    }

    private Setting setting() {
        return new Setting(List.of(new ProjectShare(project, Percentage.HUNDRED)), new Place("SN", null, null), null,
                null, List.of(), List.of());
    }

    private static List<String> types(String stream) {
        return Service.ledger().read(stream, 0).stream().map(StoredEvent::type).toList();
    }

    private static JsonNode stands(String policy) {
        return json(get("", "en", Role.AUDITOR)).at("/items").valueStream()
                .filter(one -> one.get("policy").asString().equals(policy)).findFirst().orElseThrow();
    }

    private static JsonNode refusals(String query, String language) {
        return json(get("/" + MERGED + "/refusals" + query, language, Role.AUDITOR));
    }

    private static JsonNode json(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JsonMapper.shared().readTree(answer.body());
    }

    private static HttpResponse<String> get(String path, String language, Role role) {
        return Service.send("GET", "/v1/policies" + path, Service.person("nadia", role), "", "Accept-Language",
                language);
    }

    private static void until(BooleanSupplier so) {
        long deadline = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (!so.getAsBoolean()) {
            assertThat(System.nanoTime()).as("in a minute").isLessThan(deadline);
            LockSupport.parkNanos(20_000_000);
        }
    }
}
