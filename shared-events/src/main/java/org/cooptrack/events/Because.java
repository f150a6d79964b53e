package org.cooptrack.events;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Why a policy did what it did, where an event keeps its reason: a closed list. Each is stored in one fixed form, which is a
 * code and not a sentence, and is told in the reader's language where it is shown.
 */
public enum Because {
    /** What another event says anew leaves the fact in breach of a rule. */
    QUESTIONED("questioned: {}"),
    /** An agreement once had one issue for all its reports that were overdue. */
    REPORTS_OVERDUE("not delivered when it was due"),
    /** The last report that was overdue was delivered by that event. */
    REPORTS_DELIVERED("delivered: {}"),
    /** By that event the agreement asks for nothing that is overdue. */
    AGREEMENT_PUT_RIGHT("put right: {}"),
    /** The person turned out to be that other one. */
    PERSONS_MERGED("merged into {}: {}"),
    /** That merge was taken back. */
    MERGE_TAKEN_BACK("taken back: {}"),
    /** The person turned out to have been enrolled on that day. */
    ENROLLED("enrolled: {}"),
    /** Nobody answered in so many days. */
    UNANSWERED("no answer in {} days");

    /** A reason as it was given, and what it names. */
    public record Given(Because because, List<String> values) {
        public Given { values = List.copyOf(values); }
    }

    private static final String VALUE = "{}";
    private final String form;
    private final Pattern pattern;

    Because(String form) {
        this.form = form;
        this.pattern = Pattern.compile(Pattern.quote(form).replace(VALUE, "\\E(\\S+)\\Q"));
    }

    /** The reason as it is stored. */
    public String of(Object... values) {
        String reason = form;
        for (Object value : values)
            reason = reason.substring(0, reason.indexOf(VALUE)) + value
                    + reason.substring(reason.indexOf(VALUE) + VALUE.length());
        return reason;
    }

    /** Whether a reason is of this form. */
    public boolean gave(String reason) {
        return pattern.matcher(reason).matches();
    }

    /** Which of them a stored reason is; none where a person said it in words. */
    public static Optional<Given> read(String reason) {
        return Stream.of(values()).flatMap(each -> Stream.of(each.pattern.matcher(reason)).filter(it -> it.matches())
                .map(it -> new Given(each, values(it.toMatchResult())))).findFirst();
    }

    private static List<String> values(MatchResult found) {
        return IntStream.rangeClosed(1, found.groupCount()).mapToObj(found::group).toList();
    }
}
