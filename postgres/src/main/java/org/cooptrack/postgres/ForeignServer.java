package org.cooptrack.postgres;

import java.io.IOException;
import java.io.Serial;
import java.nio.file.Path;

/** A server that is not ours holds the data folder; whoever started it must stop it. */
public final class ForeignServer extends IOException {
    @Serial
    private static final long serialVersionUID = 1;

    private final long pid;

    ForeignServer(Path data, long pid) {
        super(data + " is held by process " + pid);
        this.pid = pid;
    }

    public long pid() { return pid; }
}
