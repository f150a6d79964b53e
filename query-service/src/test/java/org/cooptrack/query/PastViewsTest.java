package org.cooptrack.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.cooptrack.events.EventJson;
import org.cooptrack.events.Role;
import org.cooptrack.query.projection.Kept;
import org.cooptrack.query.projection.Past;
import org.cooptrack.query.projection.Projection;
import org.cooptrack.query.projection.Rebuild;
import org.cooptrack.query.projection.ViewProjection;
import org.cooptrack.query.projection.ViewsSchema;
import org.cooptrack.web.testing.ApiDocument;
import org.cooptrack.web.testing.RawAnswer;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was known of one thing then, of every kind. */
class PastViewsTest {
    private static final long HEAD = StoryService.LEDGER.head();
    private static final Past PAST = StoryService.context().getBean(Past.class);
    private static final List<ViewProjection<?, ?>> VIEWS = StoryService.context().getBeansOfType(Projection.class)
            .values().stream().filter(ViewProjection.class::isInstance)
            .<ViewProjection<?, ?>>map(one -> (ViewProjection<?, ?>) one)
            .filter(one -> !one.name().equals("stumbling")).toList();

    @Test
    void a_thing_of_any_kind_is_as_a_rebuild_up_to_that_position_shows_it() {
        for (long position : List.of(HEAD / 4, HEAD / 2, HEAD)) {
            var schema = new ViewsSchema("then_" + position, StoryService.context().getBean(DataSource.class));
            new Rebuild(StoryService.LEDGER, schema, List.copyOf(VIEWS)).run(position, () -> false, _ -> {
            });
            for (ViewProjection<?, ?> view : VIEWS) {
                Map<String, String> rebuilt = rows("then_" + position, view);
                Set<String> ids = new HashSet<>(rebuilt.keySet());
                ids.addAll(rows(view.identity().schema(), view).keySet());
                Map<String, String> past = new HashMap<>();
                ids.forEach(id -> PAST.of(view, id, position).ifPresent(kept -> past.put(id, told(view, kept))));
                assertThat(past).as(view.name() + " at " + position).isEqualTo(rebuilt);
            }
        }
        assertThat(VIEWS).hasSizeGreaterThan(20);
    }

    @Test
    void as_known_at_the_last_position_it_is_answered_as_it_is_answered_now() {
        var different = new ArrayList<String>();
        int asked = 0;
        for (String path : single()) {
            RawAnswer now = StoryService.get(path, Role.ofTokens().toArray(Role[]::new));
            RawAnswer then = StoryService.get(path + "?knownAt=" + HEAD, Role.ofTokens().toArray(Role[]::new));
            asked++;
            if (!now.body().equals(then.body()) || !etag(now).equals(etag(then)))
                different.add(path + "\n" + now.body() + "\n" + then.body());
        }
        assertThat(different).isEmpty();
        assertThat(asked).isGreaterThan(20);
    }

    @Test
    void a_list_and_what_is_put_together_from_more_than_a_view_say_where_else_to_ask() {
        String nobody = "0198c5f0-0000-7000-8000-00000000dead";
        for (String path : List.of("projects", "duplicates", "quality-issues/" + nobody, "replays/" + nobody,
                "offices/" + nobody + "/agenda")) {
            RawAnswer answer = StoryService.get("/v1/" + path + "?knownAt=3", Role.AUDITOR);
            assertThat(answer.status()).as(path).isEqualTo(400);
            assertThat(answer.body()).contains("query.only-now", "\"parameter\":\"knownAt\"", "/v1/history/");
        }
    }

    @Test
    void who_may_not_see_a_thing_now_may_not_see_it_as_it_was() {
        String path = single().stream().filter(one -> one.startsWith("/v1/projects/")).findFirst().orElseThrow();
        assertThat(StoryService.get(path + "?knownAt=" + HEAD, Role.CONSTITUENT).status()).isEqualTo(403);
        assertThat(StoryService.get(path + "?knownAt=0", Role.AUDITOR).status()).as("not known yet").isEqualTo(404);
        assertThat(StoryService.get("/v1/projects/me?knownAt=0", Role.AUDITOR).status()).isEqualTo(404);
    }

    /** The address of each example that shows one thing by its id; issues and replays are put together from more than a view. */
    private static List<String> single() {
        var document = ApiDocument.of(RawAnswer.to(StoryService.port(),
                "GET /v1/openapi.json HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"
                        .getBytes(StandardCharsets.UTF_8))
                .body());
        return document.story().stream().map(example -> new String(example.bytes(), StandardCharsets.UTF_8)
                .split(" ")[1].replaceAll("\\?.*", "")).filter(path -> path.matches("/v1/[a-z-]+/[0-9a-f-]{36}"))
                .filter(path -> !path.matches("/v1/(quality-issues|replays)/.*")).distinct().toList();
    }

    private static Map<String, String> rows(String schema, ViewProjection<?, ?> view) {
        return StoryService.context().getBean(JdbcClient.class)
                .sql("select id, doc::text || ' ' || version || ' ' || position from " + schema + "."
                        + view.table().table())
                .query((row, _) -> Map.entry(row.getString(1), row.getString(2))).list().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** As the database writes it. */
    private static String told(ViewProjection<?, ?> view, Kept<?> kept) {
        return StoryService.context().getBean(JdbcClient.class).sql("select ?::jsonb::text || ' ' || ? || ' ' || ?")
                .params(EventJson.write(kept.row()), kept.version(), kept.position())
                .query(String.class).single();
    }

    private static String etag(RawAnswer answer) {
        return Optional.ofNullable(answer.header("ETag")).orElse("");
    }
}
