package org.cooptrack.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cooptrack.query.Service.get;
import static org.cooptrack.query.Service.happened;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.cooptrack.events.Role;
import org.cooptrack.events.training.EnrolmentOpened;
import org.cooptrack.query.door.Permitted;
import org.junit.jupiter.api.Test;
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
