package org.cooptrack.ledger.axon;

import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.MetaData;
import org.cooptrack.ledger.StoredEvent;

/** Turns the ledger's events into Axon's messages. An event's id is {@code stream/version}; there is no other. */
final class LedgerMessages {
    private final EventDecoder decoder;

    LedgerMessages(EventDecoder decoder) {
        this.decoder = decoder;
    }

    DomainEventMessage<?> message(StoredEvent event) {
        Object payload = decoder.decode(event.type(), event.revision(), event.data());
        var message = new GenericMessage<>(event.stream() + "/" + event.version(), payload,
                MetaData.from(decoder.decodeMetadata(event.metadata())));
        return new GenericDomainEventMessage<>(kind(event.stream()), event.stream(), event.version(), message,
                event.recordedAt());
    }

    /** The kind of a stream {@code kind:id}. */
    static String kind(String stream) {
        return stream.substring(0, Math.max(0, stream.indexOf(':')));
    }
}
