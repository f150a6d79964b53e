package org.cooptrack.command.batch;

/** Where a batch stands. Its rows are not kept here: there may be a hundred thousand. */
enum BatchState {
    UNOPENED, OPEN, WITHDRAWN
}
