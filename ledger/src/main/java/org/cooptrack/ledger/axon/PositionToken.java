package org.cooptrack.ledger.axon;

import java.util.OptionalLong;
import java.util.function.Supplier;
import org.axonframework.eventhandling.TrackingToken;
import org.cooptrack.ledger.Bookmark;
import org.jspecify.annotations.Nullable;

/**
 * How far a follower has read: all up to this position, which is dense and in commit order, so that there are no gaps to
 * remember. It may know how the follower would recognize the log again; that takes no part in comparing.
 */
public final class PositionToken implements TrackingToken, Comparable<PositionToken> {
    /** Before the first event. */
    public static final PositionToken BEGINNING = new PositionToken(-1);

    private final long position;
    private final @Nullable Supplier<Bookmark> bookmark;

    public PositionToken(long position) {
        this(position, null);
    }

    PositionToken(long position, @Nullable Supplier<Bookmark> bookmark) {
        this.position = position;
        this.bookmark = bookmark;
    }

    public static PositionToken of(Bookmark bookmark) {
        return new PositionToken(bookmark.position(), () -> bookmark);
    }

    @Override
    public OptionalLong position() {
        return OptionalLong.of(position);
    }

    public long at() {
        return position;
    }

    /** What was remembered of the log; null for a token that was made from a number alone. */
    public @Nullable Bookmark bookmark() {
        return bookmark == null ? null : bookmark.get();
    }

    @Override
    public TrackingToken lowerBound(@Nullable TrackingToken other) {
        return other instanceof PositionToken that && that.position < position ? that : this;
    }

    @Override
    public TrackingToken upperBound(@Nullable TrackingToken other) {
        return other instanceof PositionToken that && that.position > position ? that : this;
    }

    @Override
    public boolean covers(@Nullable TrackingToken other) {
        return other == null || other instanceof PositionToken that && position >= that.position;
    }

    @Override
    public int compareTo(PositionToken other) {
        return Long.compare(position, other.position);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PositionToken that && position == that.position;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(position);
    }

    @Override
    public String toString() {
        return "position " + position;
    }
}
