package org.cooptrack.query.history;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Objects;
import org.cooptrack.ledger.LogWentBack;
import org.cooptrack.query.projection.CannotProject;
import org.cooptrack.query.projection.Lag;
import org.cooptrack.web.problem.Language;
import org.cooptrack.web.problem.ProblemTexts;
import org.jspecify.annotations.Nullable;

/**
 * How far one read model knows history, and how far it is behind: so many events, the oldest for so many seconds. Where it
 * stopped it says why, in the reader's language and, as the cause, in the machine's own words.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ProjectionView(String projection, int version, long position, long events, long seconds,
        @Nullable String stopped, @Nullable String cause) {
    static ProjectionView of(Lag.Behind behind, Language language, ProblemTexts texts) {
        Throwable why = behind.stopped();
        return new ProjectionView(behind.projection(), behind.version(), behind.position(), behind.events(),
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
