package org.cooptrack.query.readmodel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cooptrack.query.readmodel.Installation.PATIENCE;

import java.net.http.HttpResponse;
import java.util.Map;
import org.awaitility.Awaitility;
import org.cooptrack.events.Role;
import org.cooptrack.query.readmodel.Installation.Running;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** One release after the other, and beside the other, over the same databases. */
class ReleaseTest {
    private static final String FIGURE = "/v1/statistics?measure=beneficiaries-trained";

    private final Installation installation = new Installation();
    private final NewerFacts understanding = new NewerFacts(true);
    private final NewerFacts strange = new NewerFacts(false);

    @AfterEach
    void over() {
        understanding.letGo();
        strange.letGo();
        installation.close();
    }

    @Test
    void a_newer_release_answers_from_the_rows_of_the_version_before_until_its_own_knows_as_much() {
        long all = installation.training(0, 30);
        String figure;
        try (Running old = installation.usual(Map.of())) {
            figure = old.json(FIGURE + "&atLeast=" + all, Role.ANALYST).at("/figures/0/totals").toString();
        }
        understanding.hold();
        try (Running newer = installation.newer(understanding)) {
            HttpResponse<String> answer = newer.get(FIGURE, Role.ANALYST);
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            assertThat(answer.headers().firstValueAsLong("Position")).hasValue(all);
            assertThat(newer.json(FIGURE, Role.ANALYST).at("/figures/0/totals")).hasToString(figure);
            assertThat(newer.version("fact", understanding.version()).get("serves").asBoolean()).isFalse();
            long more = installation.training(1, 10);
            understanding.letGo();
            newer.serves("fact", understanding.version());
            answer = newer.get(FIGURE + "&atLeast=" + more, Role.ANALYST);
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            assertThat(newer.json(FIGURE, Role.ANALYST).at("/figures/0/totals/0/total").asString()).isEqualTo("40");
            assertThat(installation.stands("fact_v" + (understanding.version() - 1))).isTrue();
        }
    }

    @Test
    void one_that_does_not_understand_them_says_so_while_the_old_release_goes_on_to_answer_and_is_the_way_back() {
        long all = installation.training(0, 30);
        strange.hold();
        try (Running old = installation.usual(Map.of())) {
            assertThat(old.get(FIGURE + "&atLeast=" + all, Role.ANALYST).statusCode()).isEqualTo(200);
            try (Running newer = installation.newer(strange)) {
                HttpResponse<String> refused = newer.get(FIGURE, Role.ANALYST);
                assertThat(refused.statusCode()).isEqualTo(503);
                assertThat(refused.body()).contains("query.made-anew", "fact");
                assertThat(old.get(FIGURE + "&atLeast=" + installation.training(1, 5), Role.ANALYST).statusCode())
                        .isEqualTo(200);
                strange.letGo();
                newer.serves("fact", strange.version());
                long more = installation.training(2, 5);
                assertThat(newer.json(FIGURE + "&atLeast=" + more, Role.ANALYST)
                        .at("/figures/0/totals/0/evidence/with").asInt()).isEqualTo(40);
                assertThat(old.json(FIGURE + "&atLeast=" + more, Role.ANALYST)
                        .at("/figures/0/totals/0/evidence/with").asInt()).isZero();
            }
        }
        long position = installation.training(3, 5);
        try (Running old = installation.usual(Map.of())) {
            Awaitility.await().atMost(PATIENCE)
                    .until(() -> old.get(FIGURE + "&atLeast=" + position, Role.ANALYST).statusCode() == 200);
            assertThat(old.json(FIGURE, Role.ANALYST).at("/figures/0/totals/0/total").asString()).isEqualTo("45");
            assertThat(old.version("fact", strange.version()).get("serves").asBoolean()).isTrue();
        }
    }
}
