package org.cooptrack.events.publication;

import java.util.UUID;
import org.cooptrack.events.Event;
import org.cooptrack.events.Streams;

/** What becomes of a published report: its editions, each frozen with a digest, the errata beside them, and its withdrawal. */
@Streams("publication")
public sealed interface PublicationEvent extends Event
        permits ReportPrepared, ReportPublished, ReportReissued, ErratumListed, ReportWithdrawn {
    UUID publication();
}
