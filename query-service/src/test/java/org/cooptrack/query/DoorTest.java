package org.cooptrack.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cooptrack.query.Service.get;
import static org.cooptrack.query.Service.happened;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.cooptrack.events.Role;
import org.cooptrack.events.StreamId;
import org.cooptrack.events.project.ProjectActivated;
import org.cooptrack.events.project.ProjectAdoptionAmended;
import org.cooptrack.events.published.ChangedParts;
import org.cooptrack.events.training.EnrolmentOpened;
import org.cooptrack.query.door.Permitted;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

class DoorTest {
    @Test
    void every_query_says_who_may_ask_it() {
        var mapping = Service.CONTEXT.getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class);
        assertThat(mapping.getHandlerMethods().values())
                .filteredOn(method -> method.getBeanType().getName().startsWith("org.cooptrack.query")).isNotEmpty()
                .allMatch(method -> method.hasMethodAnnotation(Permitted.class));
    }

    @Test
    void who_holds_none_of_the_roles_is_refused() {
        assertThat(get("/v1/events", Role.RECORDER).statusCode()).isEqualTo(403);
        assertThat(get("/v1/statistics?measure=beneficiaries-trained").statusCode()).isEqualTo(403);
        assertThat(get("/v1/events", Role.AUDITOR).statusCode()).isEqualTo(200);
    }

    @Test
    void who_may_record_trainings_and_dialogue_may_read_them() {
        for (String path : List.of("/v1/trainings", "/v1/dialogue-sessions")) {
            assertThat(get(path, Role.IMPLEMENTING_PARTNER).statusCode()).isEqualTo(200);
            assertThat(get(path + "/" + UUID.randomUUID(), Role.IMPLEMENTING_PARTNER).statusCode()).isEqualTo(404);
            assertThat(get(path, Role.DEVELOPMENT_PARTNER).statusCode()).isEqualTo(403);
        }
    }

    @Test
    void to_constituents_no_list_is_open_that_tells_numbers_of_people() {
        var mapping = Service.CONTEXT.getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class);
        List<String> open = mapping.getHandlerMethods().entrySet().stream()
                .filter(entry -> Optional.ofNullable(entry.getValue().getMethodAnnotation(Permitted.class))
                        .filter(permitted -> List.of(permitted.value()).contains(Role.CONSTITUENT)).isPresent())
                .flatMap(entry -> entry.getKey().getPatternValues().stream()).toList();
        assertThat(open).containsExactlyInAnyOrder("/v1/statistics", "/v1/statistics/explanation", "/v1/measures",
                "/v1/claims",
                "/v1/institutions", "/v1/institutions/{institution}", "/v1/ratifications",
                "/v1/ratifications/{ratification}", "/v1/supervisory-comments",
                "/v1/supervisory-comments/{comment}", "/v1/publications", "/v1/publications/{publication}",
                "/v1/publications/{publication}/content", "/v1/publications/{publication}/recorded",
                "/v1/publications/{publication}/letter");
        for (String list : List.of("supports", "affiliations", "hiv-programmes", "dialogue-sessions", "disputes",
                "corrections", "reforms", "trainings", "counts"))
            assertThat(get("/v1/" + list, Role.CONSTITUENT).statusCode()).as(list).isEqualTo(403);
    }

    @Test
    void a_query_waits_for_the_position_it_asks_for() {
        long next = Service.LEDGER.head() + 1;
        var waiting = CompletableFuture
                .supplyAsync(() -> get("/v1/statistics?measure=beneficiaries-trained&atLeast=" + next, Role.ANALYST));
        UUID training = UUID.randomUUID();
        happened("training:" + training, new EnrolmentOpened(training, People.day("2024-02-01")));
        var answer = waiting.join();
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValueAsLong("Position").orElseThrow()).isGreaterThanOrEqualTo(next);
    }

    @Test
    void a_position_that_does_not_come_is_a_503_that_says_when_to_ask_again() {
        var answer = get("/v1/statistics?measure=beneficiaries-trained&atLeast=999999999", Role.ANALYST);
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
    }

    @Test
    void what_a_question_gets_wrong_is_named() {
        assertNamed("measure=beneficiaries-trainde", "measure");
        assertNamed("by=sex", "measure");
        assertNamed("measure=beneficiaries-trained&by=sechs", "by");
        assertNamed("measure=beneficiaries-trained&colour=red", "colour");
        assertNamed("measure=beneficiaries-trained&currency=EUR", "currency");
        assertNamed("measure=beneficiaries-trained&occurredUpTo=yesterday", "occurredUpTo");
        assertNamed("measure=beneficiaries-trained&atLeast=-1", "atLeast");
        assertNamed("measure=beneficiaries-trained&by=sex,country,year,topic", "by");
    }

    @ParameterizedTest
    @ValueSource(strings = {"country=ZZ9", "sex=XX", "sex=", "age-band=12-99", "year=abc", "year=9999..0000",
            "year=2025..2024", "month=-1", "month=2024-13", "quarter=0..0", "quarter=2024-Q5", "office=x", "aim=NOPE",
            "instrument=C999", "project=NaN", "cell.sex=XX", "cell.year=24", "disability=", "topic=", "country=KE,UG",
            "topic=SAFTEY", "occupation=99999", "occupation=ISCO-5", "administrative-area=Dakar",
            "administrative-area=ZZ-1", "disadvantage=POOR", "ilo-region=EUROPE", "cell.disadvantage=POOR", "limit=5",
            "after=1,1,x", "figure=distinct"})
    void a_value_that_cannot_be_there_is_refused_by_name(String filter) {
        assertNamed("measure=beneficiaries-trained&" + filter, filter.substring(0, filter.indexOf('=')));
    }

    @ParameterizedTest
    @ValueSource(strings = {"measure=receipts|currency=QQQ", "measure=receipts|sector=1-1",
            "measure=receipts|region=298",
            "measure=receipts|development-partner=", "measure=projects|status=ACTIV", "measure=projects|ilo-region=NaN",
            "measure=dialogue-sessions-held|form=QUADRIPARTITE",
            "measure=targets&by=counted-measure|counted-part=sechs=F",
            "measure=targets&by=counted-measure|counted-part=sex=F"})
    void so_is_a_code_on_no_list(String question) {
        String[] parts = question.split("\\|");
        assertNamed(parts[0] + "&" + parts[1], parts[1].substring(0, parts[1].indexOf('=')));
    }

    @ParameterizedTest
    @ValueSource(strings = {"projects?status=0", "projects?country=ZZ9", "organisations?role=ZZ9",
            "organisations?constituent=x", "organisations?type=0", "countries?ilo-region=NaN", "trainings?country=ZZ9",
            "trainings?project=mine", "dialogue-sessions?topic=", "quality-issues?state=CLOSE",
            "quality-issues?country=ZZ", "quality-issues?rule=training.overcapacity", "quality-issues?rule=query.day",
            "quality-issues?kind=trainings", "quality-issues?owner=me", "quality-issues?owner=office:1",
            "cooperatives?settlement=VILLAGE", "dialogue-sessions?form=QUADRIPARTITE", "dialogue-sessions?topic=PAY",
            "disputes?topic=PAY", "trainings?topic=PAY", "ratifications?instrument=C999", "reforms?instrument=190",
            "supervisory-comments?instrument=C999", "projects?sector=16070", "projects?region=1-1",
            "offices?covers=Kenya",
            "offices?parent=HQ", "workplaces?economic-activity=MINES", "counts?measure=persons",
            "persons?erased=perhaps"})
    void a_list_is_not_filtered_by_a_value_that_cannot_be_there(String list) {
        var answer = get("/v1/" + list, Role.ADMINISTRATOR);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains(
                "\"parameter\":\"" + list.substring(list.indexOf('?') + 1, list.indexOf('=')) + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"projects?office", "projects?development-partner", "projects?implementing-partner",
            "offices?parent", "trainings?project", "jobseekers?service", "affiliations?scheme", "affiliations?person",
            "schemes?authority", "supports?organisation", "hiv-programmes?workplace", "corrections?office",
            "delegations?project", "quality-issues?project", "quality-issues?office", "events?project",
            "statistics?measure=beneficiaries-trained&project", "statistics?measure=beneficiaries-trained&office",
            "statistics?measure=beneficiaries-trained&development-partner", "statistics?measure=receipts&project",
            "statistics?measure=beneficiaries-trained&implementing-partner",
            "statistics?measure=social-protection-covered&scheme", "statistics/events?measure=receipts&project"})
    void an_id_of_which_no_event_ever_spoke_finds_nothing_and_is_refused(String list) {
        UUID nothing = UUID.randomUUID();
        var answer = get("/v1/" + list + "=" + nothing, Role.ADMINISTRATOR, Role.AUDITOR);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(answer.body()).contains("\"rule\":\"query.unknown\"", nothing.toString(),
                "\"parameter\":\"" + list.substring(list.lastIndexOf(list.contains("&") ? '&' : '?') + 1) + "\"");
    }

    @Test
    void every_kind_of_thing_of_the_story_can_be_asked_for_as_a_kind() {
        assertThat(StoryService.LEDGER.readAll(-1, 1_000)).isNotEmpty()
                .allMatch(event -> StreamId.KINDS.contains(StreamId.kind(event.stream())), "its kind is known");
    }

    @Test
    void what_was_registered_after_the_position_asked_about_has_an_empty_figure() {
        UUID project = UUID.randomUUID();
        long before = happened("project:" + UUID.randomUUID(), new ProjectActivated(UUID.randomUUID(),
                People.day("2024-02-01")));
        happened("project:" + project, new ProjectActivated(project, People.day("2024-02-01")));
        var answer = get("/v1/statistics?measure=beneficiaries-trained&project=" + project + "&asOf=" + before,
                Role.ANALYST);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValueAsLong("Position")).as("that of the past asked about").hasValue(before);
    }

    @Test
    void what_the_views_have_not_seen_yet_is_waited_for_and_never_called_unknown() {
        UUID project = UUID.randomUUID();
        long next = Service.LEDGER.head() + 1;
        var list = CompletableFuture
                .supplyAsync(() -> get("/v1/trainings?project=" + project + "&atLeast=" + next, Role.AUDITOR));
        var figure = CompletableFuture.supplyAsync(() -> get("/v1/statistics?measure=beneficiaries-trained&project="
                + project + "&atLeast=" + next, Role.ANALYST));
        happened("project:" + project, new ProjectActivated(project, People.day("2024-02-01")));
        assertThat(list.join().statusCode()).isEqualTo(200);
        assertThat(figure.join().statusCode()).isEqualTo(200);
        assertThat(get("/v1/statistics?measure=beneficiaries-trained&project=" + UUID.randomUUID()
                + "&atLeast=999999999", Role.ANALYST).statusCode()).as("told after waiting").isEqualTo(503);
    }

    @Test
    void a_partner_is_known_by_its_published_reference_once_an_event_names_it() {
        UUID project = UUID.randomUUID();
        String asked = "measure=receipts&development-partner=XM-DAC-5-" + project;
        assertNamed(asked, "development-partner");
        long told = happened("project:" + project, Projects.adopted(project, Projects.published(project,
                Projects.course("2", "2:2024-03-01"), Projects.coverage(List.of("KE"), List.of()),
                Projects.participant("1", "XM-DAC-5-" + project)), People.day("2024-03-02")));
        assertThat(get("/v1/statistics?" + asked + "&atLeast=" + told, Role.ANALYST).statusCode()).isEqualTo(200);
    }

    @Test
    void a_list_of_projects_knows_a_partner_by_its_published_reference_also_after_it_is_published_no_more() {
        UUID project = UUID.randomUUID();
        String partner = "XM-DAC-6-" + project;
        for (String role : List.of("development-partner", "implementing-partner"))
            assertThat(get("/v1/projects?" + role + "=" + partner, Role.AUDITOR).body()).as(role)
                    .contains("query.unknown", partner);
        var course = Projects.course("2", "2:2024-03-01");
        var before = Projects.published(project, course, Projects.coverage(List.of("KE"), List.of()),
                Projects.participant("1", partner));
        var after = Projects.published(project, course, Projects.coverage(List.of("KE"), List.of()));
        String list = "/v1/projects?development-partner=" + partner + "&atLeast=";
        long told = happened("project:" + project, Projects.adopted(project, before, People.day("2024-03-02")));
        assertThat(get(list + told, Role.AUDITOR).body()).contains("XX-" + project);
        told = happened("project:" + project, new ProjectAdoptionAmended(project,
                ChangedParts.of(before, after), ChangedParts.of(after, before), null, People.day("2024-04-02"),
                List.of()));
        assertThat(get(list + told, Role.AUDITOR).body()).contains("\"items\":[]");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "fr|statistics?measure=beneficiaries-trained&occupation=ISCO-5|ISCO-5 n'est pas une valeur de occupation : ce code ne figure pas dans la liste Isco08.",
            "es|statistics?measure=beneficiaries-trained&topic=SAFTEY|SAFTEY no es un valor de topic: ese código no figura en la lista Topic.",
            "fr|projects?sector=16070|16070 n'est pas une valeur de sector, qui s'écrit par exemple 1-16070.",
            "en|projects?sector=1-99999|1-99999 is not a value of sector: it does not stand on the code list Sector.",
            "fr|projects?region=77-1|77-1 n'est pas une valeur de region : ce code ne figure pas dans la liste RegionVocabulary.",
            "en|statistics?measure=beneficiaries-trained&country=|The parameter country has no value. Leave it out, or give it one.",
            "fr|projects?country=|Le paramètre country est sans valeur. Retirez-le, ou donnez-lui une valeur.",
            "es|trainings?topic=|El parámetro topic no tiene valor. Quítelo o indique uno.",
            "fr|measures?x=1|Ce paramètre n'est pas connu ici ; il n'y en a aucun.",
            "en|measures?x=1|This parameter is not known here; there are none.",
            "es|measures?x=1|Este parámetro no se conoce aquí; no hay ninguno.",
            "en|statistics?measure=receipts&limit=5|limit belongs to /v1/statistics/events, which lists the events under a figure",
            "fr|statistics?measure=receipts&figure=total|figure relève de /v1/statistics/events",
            "es|delegations?day=26/11/2026|Se espera aquí una fecha, por ejemplo 2024-03-05.",
            "fr|delegations?day=26/11/2026|Une date est attendue ici, par exemple 2024-03-05.",
            "en|delegations?day=26/11/2026|A day is expected here, as 2024-03-05.",
            "fr|trainings?project=0197a1b2-7c3d-7e4f-8a5b-00000000dead|Rien n'a jamais été enregistré de 0197a1b2-7c3d-7e4f-8a5b-00000000dead que le filtre project puisse trouver.",
            "es|trainings?project=0197a1b2-7c3d-7e4f-8a5b-00000000dead|Nunca se ha registrado nada de 0197a1b2-7c3d-7e4f-8a5b-00000000dead que el filtro project pueda encontrar.",
            "en|quality-issues?rule=a.b|No rule is called a.b. Each quality issue and each refusal names its rule.",
            "fr|quality-issues?rule=a.b|Aucune règle ne porte le nom a.b. Chaque signalement de qualité et chaque refus nomme la sienne.",
            "es|quality-issues?rule=a.b|Ninguna regla se llama a.b. Cada alerta de calidad y cada rechazo nombra la suya."})
    void a_slip_is_told_in_the_readers_language(String language, String list, String text) {
        assertThat(get("/v1/" + list, language, Role.ADMINISTRATOR, Role.AUDITOR).body()).contains(text);
    }

    @Test
    void where_the_values_are_few_they_are_named() {
        assertThat(get("/v1/quality-issues?state=CLOSE", Role.AUDITOR).body())
                .contains("OPEN, ACCEPTED, RESOLVED, OVERTAKEN");
        assertThat(get("/v1/statistics?measure=beneficiaries-trained&sex=F", Role.AUDITOR).body())
                .contains("FEMALE, MALE, OTHER, NOT_STATED");
        assertThat(get("/v1/statistics?measure=beneficiaries-trained&disadvantage=POOR", Role.AUDITOR).body())
                .contains("EARLY_SCHOOL_LEAVER");
        assertThat(get("/v1/dialogue-sessions?form=X", Role.AUDITOR).body()).contains("BIPARTITE");
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "statistics?measure=beneficiaries-trained&occurredFrom=2024-02-01&occurredUpTo=2024-01-31 occurredUpTo",
            "offices/0197a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b/agenda?on=2024-02-01&until=2024-01-31 until"})
    void a_time_that_ends_before_it_begins_is_refused(String question) {
        String[] parts = question.split(" ");
        var answer = get("/v1/" + parts[0], Role.ADMINISTRATOR);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("query.backwards", "\"parameter\":\"" + parts[1] + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"beneficiaries-trained&country=SU", "beneficiaries-trained&sex=OTHER&age-band=65%2B",
            "beneficiaries-trained&cell.sex=&cell.office=",
            "beneficiaries-trained&occupation=5&topic=ENTREPRENEURSHIP",
            "beneficiaries-trained&occupation=UNKNOWN&administrative-area=UNKNOWN&disadvantage=EARLY_SCHOOL_LEAVER",
            "hiv-sessions-held&topic=PREVENTION", "targets&by=counted-measure&counted-part=ALL",
            "targets&by=counted-measure&counted-part=age-band=16-17,18-24;sex=FEMALE",
            "beneficiaries-trained&instrument=C138&quarter=2024-Q4",
            "receipts&sector=1-11110&region=1-298&currency=EUR&year=2024..2024"})
    void what_can_be_there_is_answered(String question) {
        assertThat(get("/v1/statistics?measure=" + question, Role.ANALYST).statusCode()).isEqualTo(200);
    }

    @Test
    void projections_write_in_springs_transactions() {
        assertThat(Service.CONTEXT.getBean(TransactionManager.class)).isInstanceOf(SpringTransactionManager.class);
    }

    private static void assertNamed(String question, String parameter) {
        var answer = get("/v1/statistics?" + question, Role.ANALYST);
        assertThat(answer.statusCode()).as(question).isEqualTo(400);
        assertThat(answer.body()).as(question).contains("\"parameter\":\"" + parameter + "\"");
    }
}
