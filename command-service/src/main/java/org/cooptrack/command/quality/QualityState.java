package org.cooptrack.command.quality;

import org.cooptrack.events.quality.QualityEvent;

/** Where a quality issue stands: open since its fact was recorded, or closed. */
sealed interface QualityState {
    QualityState START = new Open();

    /** Nobody has closed it yet. */
    record Open() implements QualityState {}

    /** It was accepted or resolved, once and for all. */
    record Closed(QualityEvent how) implements QualityState {}
}
