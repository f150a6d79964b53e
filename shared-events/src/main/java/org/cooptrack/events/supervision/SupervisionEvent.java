package org.cooptrack.events.supervision;

import java.util.UUID;
import org.cooptrack.events.Event;
import org.cooptrack.events.Streams;

/** What becomes of a comment of a supervisory body. */
@Streams("supervision")
public sealed interface SupervisionEvent extends Event
        permits SupervisoryCommentNoted, CommentCorrected, SupervisoryCommentAddressed, AddressingCorrected,
        AddressingRetracted {
    UUID comment();
}
