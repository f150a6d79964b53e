package org.cooptrack.command.policy;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import org.cooptrack.events.EventJson;
import org.cooptrack.ledger.Followers.Note;
import org.cooptrack.web.problem.Language;
import org.cooptrack.web.problem.ProblemTexts;
import org.cooptrack.web.problem.RequestRule;
import org.jspecify.annotations.Nullable;

/** Some refusals, and after which the next page begins; absent on the last. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record RefusalPage(List<Refused> items, @Nullable String next) {
    private static final int USUAL = 100;
    private static final int MOST = 1_000;

    /** One refusal: on which event the policy acted, what it asked of which stream, and which rule stood against it, in words. */
    record Refused(String event, long position, String wish, String stream, String rule, String text,
            Instant refusedAt) {
        static Refused of(Note note, Language language, ProblemTexts texts) {
            var refusal = EventJson.read(Refusal.class, note.json());
            return new Refused(refusal.event(), note.position(), refusal.wish(), refusal.stream(), refusal.rule(),
                    texts.detail(language, refusal.rule(), refusal.values()), note.notedAt());
        }
    }

    /** After which note a page begins. */
    record Start(long position, String place) {
        static Start of(@Nullable String after) {
            if (after == null) return new Start(-1, "");
            try {
                String plain = new String(Base64.getUrlDecoder().decode(after), StandardCharsets.UTF_8);
                int space = plain.indexOf(' ');
                return new Start(Long.parseLong(plain.substring(0, Math.max(0, space))), plain.substring(space + 1));
            } catch (IllegalArgumentException nobodyGaveIt) {
                throw RequestRule.PARAMETER.refuse("after", "after");
            }
        }

        static String at(Note note) {
            return Base64.getUrlEncoder().withoutPadding()
                    .encodeToString((note.position() + " " + note.place()).getBytes(StandardCharsets.UTF_8));
        }
    }

    static RefusalPage of(List<Note> oneMore, int most, Language language, ProblemTexts texts) {
        var shown = oneMore.subList(0, Math.min(most, oneMore.size()));
        return new RefusalPage(shown.stream().map(note -> Refused.of(note, language, texts)).toList(),
                oneMore.size() > most ? Start.at(shown.getLast()) : null);
    }

    /** How many rows a page has: 100 unless asked for, at most 1,000. */
    static int most(@Nullable String limit) {
        if (limit == null) return USUAL;
        if (limit.matches("\\d{1,4}") && Integer.parseInt(limit) >= 1 && Integer.parseInt(limit) <= MOST)
            return Integer.parseInt(limit);
        throw RequestRule.OUT_OF_RANGE.refuse("limit", 1, MOST);
    }
}
