package org.cooptrack.command.door;

/** Others kept writing first: the same wish may be sent again. */
public final class Contended extends RuntimeException {
    Contended(@org.jspecify.annotations.Nullable Throwable last) {
        super("others kept writing first", last, false, false);
    }
}
