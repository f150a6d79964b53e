package org.cooptrack.web.token;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Nobody vouches for callers: a service without a token issuer does not start. */
final class MissingIssuer extends RuntimeException {
    private static final long serialVersionUID = 1;

    MissingIssuer() { super("no token issuer is configured"); }

    /** Says so in one line, and what to do. */
    static final class Analyzer extends AbstractFailureAnalyzer<MissingIssuer> {
        @Override
        protected FailureAnalysis analyze(Throwable root, MissingIssuer missing) {
            return new FailureAnalysis("No token issuer is configured, so nobody could be let in.",
                    "Set spring.security.oauth2.resourceserver.jwt.issuer-uri to the issuer's URL.", missing);
        }
    }
}
