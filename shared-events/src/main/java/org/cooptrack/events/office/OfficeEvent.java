package org.cooptrack.events.office;

import java.util.UUID;
import org.cooptrack.events.Event;
import org.cooptrack.events.Streams;

/** What becomes of a field office. */
@Streams("office")
public sealed interface OfficeEvent extends Event
        permits OfficeRegistered, OfficeRenamed, OfficeMoved, OfficeCountriesSet, OfficeMerged, OfficeSucceeded,
        OfficeClosed {
    UUID office();
}
