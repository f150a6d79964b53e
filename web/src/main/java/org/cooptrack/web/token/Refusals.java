package org.cooptrack.web.token;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.cooptrack.web.problem.Problems;
import org.cooptrack.web.problem.RequestRule;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.server.resource.web.BearerTokenAuthenticationEntryPoint;
import org.springframework.security.oauth2.server.resource.web.access.BearerTokenAccessDeniedHandler;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** Says no as a problem, and keeps the WWW-Authenticate header of RFC 6750. */
final class Refusals implements AuthenticationEntryPoint, AuthenticationFailureHandler, AccessDeniedHandler {
    private final AuthenticationEntryPoint challenge = new BearerTokenAuthenticationEntryPoint();
    private final AccessDeniedHandler denial = new BearerTokenAccessDeniedHandler();
    private final Problems problems;

    Refusals(Problems problems) { this.problems = problems; }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
            throws IOException {
        try {
            challenge.commence(request, response, reason);
        } catch (jakarta.servlet.ServletException cannotHappen) {
            throw new IOException(cannotHappen);
        }
        boolean given = reason instanceof OAuth2AuthenticationException;
        problems.write(request, response,
                (given ? RequestRule.TOKEN_INVALID : RequestRule.TOKEN_MISSING).refuse(HttpHeaders.AUTHORIZATION));
    }

    @Override
    public void onAuthenticationFailure(HttpServletRequest request, HttpServletResponse response,
            AuthenticationException reason) throws IOException {
        if (reason instanceof AuthenticationServiceException)
            problems.write(request, response,
                    RequestRule.ISSUER_UNREACHABLE.refuse(null).header(HttpHeaders.RETRY_AFTER, "5"));
        else
            commence(request, response, reason);
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        try {
            denial.handle(request, response, denied);
        } catch (jakarta.servlet.ServletException cannotHappen) {
            throw new IOException(cannotHappen);
        }
        problems.write(request, response, RequestRule.ACCESS_DENIED.refuse(null));
    }
}
