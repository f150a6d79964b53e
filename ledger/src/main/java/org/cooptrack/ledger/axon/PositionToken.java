package org.cooptrack.ledger.axon;

import java.util.OptionalLong;
import java.util.function.Supplier;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.WrappedToken;
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
    public PositionToken lowerBound(@Nullable TrackingToken other) {
        PositionToken that = plain(WrappedToken.unwrapLowerBound(other));
        return that.position < position ? that : this;
    }

    @Override
    public PositionToken upperBound(@Nullable TrackingToken other) {
        PositionToken that = plain(WrappedToken.unwrapUpperBound(other));
        return that.position > position ? that : this;
    }

    @Override
    public boolean covers(@Nullable TrackingToken other) {
        return position >= plain(WrappedToken.unwrapUpperBound(other)).position;
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

    /** No token at all stands before the first event. */
    private static PositionToken plain(@Nullable TrackingToken token) {
        return switch (token) {
            case null -> BEGINNING;
            case PositionToken at -> at;
            default -> throw new IllegalArgumentException("not a token of the ledger: " + token);
        };
    }
}
