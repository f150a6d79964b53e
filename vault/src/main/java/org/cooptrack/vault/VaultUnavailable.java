package org.cooptrack.vault;

/** The vault could not be asked: nothing of a person can be sealed or opened now. */
public final class VaultUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    VaultUnavailable(Throwable cause) { super("the vault could not be asked", cause); }
}
