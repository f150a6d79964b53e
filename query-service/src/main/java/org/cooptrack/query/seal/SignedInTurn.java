package org.cooptrack.query.seal;

import java.util.Iterator;
import java.util.List;

/** The checkpoints of an origin by size, page by page. */
final class SignedInTurn implements Iterator<Sealed> {
    private static final int PAGE = 500;

    private final Checkpoints checkpoints;
    private final Origin origin;
    private final long upTo;
    private Iterator<Sealed> page = List.<Sealed>of().iterator();
    private long size;
    private boolean over;

    SignedInTurn(Checkpoints checkpoints, Origin origin, long upTo) {
        this.checkpoints = checkpoints;
        this.origin = origin;
        this.upTo = upTo;
    }

    @Override
    public boolean hasNext() {
        if (page.hasNext() || over) return page.hasNext();
        List<Sealed> read = checkpoints.of(origin, size, upTo, PAGE);
        over = read.size() < PAGE;
        page = read.iterator();
        return page.hasNext();
    }

    @Override
    public Sealed next() {
        Sealed next = page.next();
        size = next.size();
        return next;
    }
}
