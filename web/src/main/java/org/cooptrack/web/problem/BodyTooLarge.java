package org.cooptrack.web.problem;

import java.io.IOException;

/** More bytes came than a body may have. */
public final class BodyTooLarge extends IOException {
    private static final long serialVersionUID = 1;
    private final long limit;

    public BodyTooLarge(long limit) {
        super("more than " + limit + " bytes");
        this.limit = limit;
    }

    public long limit() { return limit; }
}
