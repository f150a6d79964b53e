package org.cooptrack.command.sheet;

import org.jspecify.annotations.Nullable;

/** How what becomes of a sheet is told to who sent it, while it is read. Who has gone away misses the rest; the sheet is read on. */
interface Answer {
    /** What stood before the first row. */
    void begin(@Nullable Sheet sheet);

    void row(Sheet.Read read, @Nullable RowVerdict verdict);

    void progress(int rows, int of);

    void end(Summary summary);
}
