package org.cooptrack.events.finding;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Awaiting;

/** An auditor closed a finding after it was answered. */
public record FindingClosed(UUID finding, Outcome outcome) implements FindingEvent, Awaiting {
    /** How a finding came to its end. */
    public enum Outcome {
        /** What was to be done was done, and seen by the auditor. */
        IMPLEMENTED,
        /** Management bears the risk, and the auditor takes note. */
        RISK_ACCEPTED,
        /** Another finding takes its place. */
        REPLACED,
        /** It was not so. */
        NOT_UPHELD
    }

    @Override
    public List<String> awaitsNoLonger() { return List.of(FindingRaised.action(finding)); }
}
