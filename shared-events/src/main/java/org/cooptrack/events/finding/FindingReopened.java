package org.cooptrack.events.finding;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Answering;
import org.cooptrack.events.Awaited;
import org.cooptrack.events.Awaiting;

/** An auditor opened a closed finding again, to be answered anew by a day. */
public record FindingReopened(UUID finding, Addressee addressee, Ground ground,
        LocalDate answerDueOn) implements FindingEvent, Answering, Awaiting {
    /** Why it is open again. */
    public enum Ground {
        NOT_EFFECTIVE, CAME_BACK, CLOSED_IN_ERROR
    }

    @Override
    public List<Awaited> awaits() { return List.of(FindingRaised.response(finding, addressee, answerDueOn)); }

    @Override
    public List<String> answers() { return List.of(); }

    @Override
    public List<String> answersNoLonger() { return List.of(FindingRaised.response(finding)); }
}
