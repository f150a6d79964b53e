package org.cooptrack.command.iati;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
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

    static Verdict refused(Read read, @Nullable String element, @Nullable String rule, String reason) {
        return new Verdict(read.number(), read.identifier(), null, Kind.REFUSED, 0, List.of(), 0, element, rule,
                reason);
    }

    /** Failed means: could not be recorded now; the same file sent again goes on from there. */
    public enum Kind {
        IMPORTED, AMENDED, UNCHANGED, REFUSED, FAILED;

        @com.fasterxml.jackson.annotation.JsonValue
        public String code() { return name().toLowerCase(Locale.ROOT); }
    }
}
