package org.cooptrack.command.correction;

import org.cooptrack.events.EventId;
import org.cooptrack.events.correction.CorrectionEvent;
import org.cooptrack.events.correction.CorrectionRequested;

/** Where a correction in a certified period stands. */
sealed interface CorrectionState {
    CorrectionState START = new Unasked();

    /** Nobody has asked for it, or it may be asked for anew. */
    record Unasked() implements CorrectionState {}

    /** It waits for another than the one who asked in this event. */
    record Pending(CorrectionRequested request, EventId asked, CorrectionEvent last) implements CorrectionState {}

    /** It was approved, and is to be carried out. */
    record Approved(CorrectionRequested request, EventId asked, EventId approval) implements CorrectionState {}

    /** It was carried out or could not be, was rejected or withdrawn. */
    record Over(CorrectionRequested request, CorrectionEvent how) implements CorrectionState {}
}
