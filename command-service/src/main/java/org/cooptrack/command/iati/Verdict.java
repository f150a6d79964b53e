package org.cooptrack.command.iati;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.cooptrack.command.door.Reasons;
import org.cooptrack.command.law.Rejected;
import org.jspecify.annotations.Nullable;

/**
 * What became of one activity of a file. Issues are the rules that recorded facts break, each once; contacts are how many
 * contact details stand recorded, sealed.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Verdict(int activity, String identifier, @Nullable UUID project, Kind verdict, int events,
        List<String> issues, int contacts, @Nullable String element, @Nullable String rule,
        @Nullable String reason) {
    public Verdict { issues = List.copyOf(issues); }

    static Verdict refused(Read read, Rejected why, Reasons reasons) {
        return new Verdict(read.number(), read.identifier(), null, Kind.REFUSED, 0, List.of(), 0, why.field(),
                why.rule().code(), reasons.of(why));
    }

    static Verdict failed(Read read, ImportRule rule, Reasons reasons) {
        return new Verdict(read.number(), read.identifier(), null, Kind.FAILED, 0, List.of(), 0, null, rule.code(),
                reasons.of(rule.at("")));
    }

    /** Failed means: could not be recorded now; the same file sent again goes on from there. */
    public enum Kind {
        IMPORTED, AMENDED, UNCHANGED, REFUSED, FAILED;

        @com.fasterxml.jackson.annotation.JsonValue
        public String code() { return name().toLowerCase(Locale.ROOT); }
    }
}
