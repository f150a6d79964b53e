package org.cooptrack.command.door;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Personal data could not be sealed: a service without its vault does not start. */
final class UnusableVault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnusableVault(String why, @Nullable Throwable cause) { super(why, cause); }

    /** Says so in one line, and what to do. */
    static final class Analyzer extends AbstractFailureAnalyzer<UnusableVault> {
        @Override
        protected FailureAnalysis analyze(Throwable root, UnusableVault vault) {
            return new FailureAnalysis("The vault for personal data cannot be used: " + vault.getMessage() + ".",
                    "Set cooptrack.vault.url, user, password, owner-user and owner-password to the vault's database, and"
                            + " cooptrack.vault.key-file to the file of the key that wraps its keys.",
                    vault);
        }
    }
}
