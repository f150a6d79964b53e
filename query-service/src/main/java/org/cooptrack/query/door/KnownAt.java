package org.cooptrack.query.door;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cooptrack.ledger.LedgerReader;
import org.cooptrack.web.problem.ProblemException;
import org.springframework.stereotype.Component;

/**
 * How far history is to be known: up to a moment, a position, or all that a checkpoint of that size covers. A moment is
 * answered only once the log goes beyond it, for until then the answer could still change.
 */
@Component
public class KnownAt {
    public static final String PARAMETER = "knownAt";
    private static final String RESOLVED = KnownAt.class.getName();
    private static final Pattern POSITION = Pattern.compile("\\d{1,18}");
    private static final Pattern CHECKPOINT = Pattern.compile("checkpoint:(\\d{1,18})");

    private final LedgerReader ledger;

    KnownAt(LedgerReader ledger) { this.ledger = ledger; }

    /** The position a request names; none where it names none. It is the same for the whole request. */
    public OptionalLong of(HttpServletRequest request) {
        String text = request.getParameter(PARAMETER);
        if (text == null) return OptionalLong.empty();
        if (request.getParameter("asOf") != null)
            throw new ProblemException(400, "query.known-twice", PARAMETER, PARAMETER, "asOf");
        if (request.getAttribute(RESOLVED) instanceof Long position) return OptionalLong.of(position);
        long position = position(PARAMETER, text);
        request.setAttribute(RESOLVED, position);
        return OptionalLong.of(position);
    }

    /** The position of a moment, a position or a checkpoint; refused by the name of the parameter where there is none. */
    public long position(String parameter, String text) {
        long position = read(parameter, text);
        if (position > ledger.head()) throw later(parameter, text);
        if (position < 0) throw new ProblemException(400, "query.known-before", parameter, text);
        return position;
    }

    private long read(String parameter, String text) {
        if (POSITION.matcher(text).matches()) return Long.parseLong(text);
        Matcher checkpoint = CHECKPOINT.matcher(text);
        if (checkpoint.matches()) return Long.parseLong(checkpoint.group(1)) - 1;
        return ledger.positionAt(moment(parameter, text)).orElseThrow(() -> later(parameter, text));
    }

    private static Instant moment(String parameter, String text) {
        try {
            return Asked.moment(parameter, text);
        } catch (ProblemException notAMoment) {
            throw new ProblemException(400, "query.known-at", parameter);
        }
    }

    private ProblemException later(String parameter, String text) {
        long head = ledger.head();
        String last = ledger.recordedAt(head).map(Instant::toString).orElse("-");
        return new ProblemException(400, "query.known-later", parameter, text, head, last);
    }
}
