package org.cooptrack.postgres;

import java.io.IOException;
import java.io.Serial;
import java.nio.file.Path;

/** The data folder was written by a PostgreSQL of another major version. */
public final class OtherVersion extends IOException {
    @Serial
    private static final long serialVersionUID = 1;

    private final String found;

    OtherVersion(Path data, String found, String needed) {
        super(data + " was written by PostgreSQL " + found + ", not " + needed);
        this.found = found;
    }

    public String found() { return found; }
}
