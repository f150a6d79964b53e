package org.cooptrack.query.readmodel;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.cooptrack.ledger.LogWentBack;
import org.cooptrack.query.projection.CannotProject;
import org.cooptrack.query.projection.Lag;
import org.cooptrack.web.problem.Language;
import org.cooptrack.web.problem.ProblemTexts;
import org.jspecify.annotations.Nullable;

/**
 * The state of one version of a read model: whether queries are answered from it, and since when; whether this service makes
 * it, or its tables only stand; how far it knows history, and how far it is behind: so many events, the oldest for so many
 * seconds. Where it stopped it says why, in the reader's language and, as the cause, in the machine's own words.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ProjectionView(String projection, int version, boolean serves, @Nullable Instant servesSince, boolean made,
        long position, long events, long seconds,
        @Nullable String stopped, @Nullable String cause) {
    static ProjectionView of(Lag.Behind behind, Language language, ProblemTexts texts) {
        Throwable why = behind.stopped();
        return new ProjectionView(behind.projection(), behind.version(), behind.serves(), behind.servesSince(),
                behind.made(), behind.position(), behind.events(),
                behind.seconds(), why == null ? null : texts.detail(language, code(why), List.of()),
                why == null ? null : Objects.toString(why.getMessage(), why.toString()));
    }

    private static String code(Throwable why) {
        return switch (why) {
            case CannotProject _ -> "query.stopped-at-event";
            case LogWentBack _ -> "query.stopped-log-went-back";
            default -> "query.stopped-unforeseen";
        };
    }
}
