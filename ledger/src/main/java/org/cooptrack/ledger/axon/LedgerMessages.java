package org.cooptrack.ledger.axon;

import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.MetaData;
import org.cooptrack.ledger.NewEvent;
import org.cooptrack.ledger.StoredEvent;

/** Turns Axon's messages into the ledger's events and back. An event's id is {@code stream/version}; there is no other. */
public final class LedgerMessages {
    private final EventCodec codec;

    public LedgerMessages(EventCodec codec) {
        this.codec = codec;
    }

    public DomainEventMessage<?> message(StoredEvent event) {
        Object payload = codec.decode(event.type(), event.revision(), event.data());
        var message = new GenericMessage<>(event.stream() + "/" + event.version(), payload,
                MetaData.from(codec.decodeMetadata(event.metadata())));
        return new GenericDomainEventMessage<>(kind(event.stream()), event.stream(), event.version(), message,
                event.recordedAt());
    }

    NewEvent event(EventMessage<?> message) {
        if (!(message instanceof DomainEventMessage<?> event))
            throw new IllegalArgumentException("only events of a stream are appended, not " + message.getPayloadType());
        Object payload = event.getPayload();
        EventCodec.Encoded encoded = codec.encode(payload);
        return new NewEvent(event.getAggregateIdentifier(), event.getSequenceNumber(), encoded.type(),
                encoded.revision(), encoded.json(), codec.encodeMetadata(event.getMetaData()), codec.takes(payload),
                codec.releases(payload));
    }

    /** The kind of a stream {@code kind:id}. */
    static String kind(String stream) {
        return stream.substring(0, Math.max(0, stream.indexOf(':')));
    }
}
