package org.cooptrack.command.batch;

import org.jspecify.annotations.Nullable;

/** Where a batch stands, and the digest of the sheet it was opened with. Its rows are not kept here: there may be a hundred thousand. */
record BatchState(Standing standing, @Nullable String content) {
    enum Standing {
        UNOPENED, OPEN, WITHDRAWN
    }

    static final BatchState START = new BatchState(Standing.UNOPENED, null);
}
