package org.cooptrack.query.replay;

import static org.cooptrack.events.Role.ADMINISTRATOR;
import static org.cooptrack.events.Role.AUDITOR;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cooptrack.query.door.Asked;
import org.cooptrack.query.door.Permitted;
import org.cooptrack.query.door.Reads;
import org.cooptrack.query.projection.Page;
import org.cooptrack.web.problem.Language;
import org.cooptrack.web.problem.ProblemException;
import org.cooptrack.web.problem.ProblemTexts;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Replays, one by one or all, how far they are, and in which cells what was replayed differs from what is in use. */
@RestController
class ReplayQueries {
    private final JdbcClient views;
    private final Runs runs;
    private final ProblemTexts texts;

    ReplayQueries(JdbcClient views, Runs runs, ProblemTexts texts) {
        this.views = views;
        this.runs = runs;
        this.texts = texts;
    }

    /** Some differing cells in the order of tables and keys, and where the next begin. Of each table the first thousand are told. */
    record Differences(List<Runs.Difference> cells, @Nullable String next) {}

    /** Shows one replay: what was asked for, how far it is, how long it will take, and what the comparison found. */
    @GetMapping("/v1/replays/{replay}")
    @Permitted({AUDITOR, ADMINISTRATOR})
    @Reads(ReplayProjection.class)
    ReplayReport replay(@PathVariable String replay,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false) @Nullable String language) {
        ReplayView asked = asked(replay);
        Language spoken = Language.asked(language);
        return runs.find(asked.replay())
                .map(run -> ReplayReport.of(asked, run, told(run.trouble(), spoken), runs.compared(asked.replay())))
                .orElseGet(() -> ReplayReport.waiting(asked, roomless(spoken)));
    }

    private @Nullable String told(@Nullable String trouble, Language language) {
        if (trouble == null) return null;
        List<String> rule = List.of(trouble.split(" ", 2));
        return texts.detail(language, rule.getFirst(), rule.subList(1, rule.size()));
    }

    private @Nullable String roomless(Language language) {
        return runs.standing().size() < ReplayRunner.KEPT
                ? null
                : texts.detail(language, "query.replay-waits", List.of(Integer.toString(ReplayRunner.KEPT)));
    }

    /** Lists the replays that were asked for, in the order of their ids; {@code wanted=false} those that were given up. */
    @GetMapping("/v1/replays")
    @Permitted({AUDITOR, ADMINISTRATOR})
    @Reads(ReplayProjection.class)
    Page<ReplayView> replays(@RequestParam Map<String, String> asked,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable String limit) {
        return ReplayProjection.TABLE.page(views, asked, after, Asked.limit(limit));
    }

    /** Lists the cells in which what was replayed differs from what is in use: none, if nobody touched the read models. */
    @GetMapping("/v1/replays/{replay}/differences")
    @Permitted({AUDITOR, ADMINISTRATOR})
    @Reads(ReplayProjection.class)
    Differences differences(@PathVariable String replay, @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable String limit) {
        UUID id = asked(replay).replay();
        int most = Asked.limit(limit);
        String[] cursor = after == null ? new String[]{"", "0"} : after.split(",", 2);
        if (cursor.length < 2 || !cursor[1].matches("\\d{1,9}"))
            throw new ProblemException(400, "query.cursor", "after");
        List<Runs.Difference> found = runs.differences(id, cursor[0], Long.parseLong(cursor[1]), most + 1);
        List<Runs.Difference> shown = found.subList(0, Math.min(most, found.size()));
        return new Differences(shown, found.size() > most
                ? shown.getLast().table() + "," + shown.getLast().ordinal()
                : null);
    }

    private ReplayView asked(String replay) {
        return ReplayProjection.TABLE.find(views, Asked.id(replay)).orElseThrow(Asked::nothing).row();
    }
}
