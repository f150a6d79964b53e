package org.cooptrack.query.finding;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.cooptrack.events.Actor;
import org.cooptrack.events.Recorded;
import org.cooptrack.events.finding.*;
import org.jspecify.annotations.Nullable;

/**
 * A finding of an audit: what it says, to whom it is addressed, by whom and when it was raised and by which day it is to be
 * answered; what management answered last, by whom and when; and how it was closed or why it is open again.
 */
record FindingView(UUID finding, FindingState state, Finding says, Addressee addressee, LocalDate answerDueOn,
        Actor raisedBy, Instant raisedAt, @Nullable Response response, @Nullable Actor answeredBy,
        @Nullable Instant answeredAt, FindingClosed.@Nullable Outcome outcome, @Nullable Actor closedBy,
        @Nullable Instant closedAt, FindingReopened.@Nullable Ground reopened) {
    static FindingView of(FindingRaised event, Recorded<FindingEvent> recorded) {
        return new FindingView(event.finding(), FindingState.OPEN, event.says(), event.addressee(),
                event.answerDueOn(), recorded.metadata().actor(), recorded.recordedAt(), null, null, null, null, null,
                null, null);
    }

    FindingView answered(FindingAnswered event, Recorded<FindingEvent> recorded) {
        return new FindingView(finding, FindingState.ANSWERED, says, addressee, answerDueOn, raisedBy, raisedAt,
                event.response(), recorded.metadata().actor(), recorded.recordedAt(), outcome, closedBy, closedAt,
                reopened);
    }

    FindingView closed(FindingClosed event, Recorded<FindingEvent> recorded) {
        return new FindingView(finding, FindingState.CLOSED, says, addressee, answerDueOn, raisedBy, raisedAt,
                response, answeredBy, answeredAt, event.outcome(), recorded.metadata().actor(),
                recorded.recordedAt(), reopened);
    }

    /** What was answered before no longer stands; history tells it. */
    FindingView reopened(FindingReopened event) {
        return new FindingView(finding, FindingState.OPEN, says, addressee, event.answerDueOn(), raisedBy, raisedAt,
                null, null, null, null, null, null, event.ground());
    }
}
