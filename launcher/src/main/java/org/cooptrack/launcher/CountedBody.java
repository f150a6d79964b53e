package org.cooptrack.launcher;

import java.net.http.HttpRequest.BodyPublisher;
import java.nio.ByteBuffer;
import java.util.concurrent.Flow.Subscriber;
import java.util.concurrent.Flow.Subscription;
import java.util.function.LongConsumer;

/** A request's body that tells how many of its bytes have gone out. */
record CountedBody(BodyPublisher body, LongConsumer sent) implements BodyPublisher {
    @Override
    public long contentLength() { return body.contentLength(); }

    @Override
    public void subscribe(Subscriber<? super ByteBuffer> reader) { body.subscribe(new Counting(reader, sent)); }

    private static final class Counting implements Subscriber<ByteBuffer> {
        private final Subscriber<? super ByteBuffer> reader;
        private final LongConsumer sent;
        private long bytes;

        Counting(Subscriber<? super ByteBuffer> reader, LongConsumer sent) {
            this.reader = reader;
            this.sent = sent;
        }

        @Override
        public void onSubscribe(Subscription subscription) { reader.onSubscribe(subscription); }

        @Override
        public void onNext(ByteBuffer part) {
            bytes += part.remaining();
            sent.accept(bytes);
            reader.onNext(part);
        }

        @Override
        public void onError(Throwable failure) { reader.onError(failure); }

        @Override
        public void onComplete() { reader.onComplete(); }
    }
}
