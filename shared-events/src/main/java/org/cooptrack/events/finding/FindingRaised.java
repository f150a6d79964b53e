package org.cooptrack.events.finding;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Awaited;
import org.cooptrack.events.Awaiting;

/** An auditor raised a finding, to be answered by management by a day. */
public record FindingRaised(UUID finding, Finding says, Addressee addressee,
        LocalDate answerDueOn) implements FindingEvent, Awaiting {
    @Override
    public List<Awaited> awaits() { return List.of(response(finding, addressee, answerDueOn)); }

    static Awaited response(UUID finding, Addressee addressee, LocalDate dueOn) {
        return new Awaited(response(finding), Awaited.What.FINDING_RESPONSE, 0, dueOn, addressee.belonging(), null);
    }

    static String response(UUID finding) { return "finding:" + finding + ":response"; }

    static String action(UUID finding) { return "finding:" + finding + ":action"; }
}
