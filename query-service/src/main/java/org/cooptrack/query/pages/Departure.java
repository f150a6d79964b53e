package org.cooptrack.query.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.web.util.UriComponentsBuilder;

/** Who signs out here signs out at the issuer too, where it can be asked to (OpenID Connect RP-Initiated Logout 1.0). */
record Departure(ClientRegistrationRepository clients, Site site) implements LogoutSuccessHandler {
    @Override
    public void onLogoutSuccess(HttpServletRequest request, HttpServletResponse response,
            @Nullable Authentication caller) throws IOException {
        String signedOut = site.of(request) + Door.SIGNED_OUT;
        response.sendRedirect(caller != null && caller.getPrincipal() instanceof OidcUser user
                ? atIssuer(user.getIdToken().getTokenValue(), signedOut)
                : signedOut);
    }

    private String atIssuer(String idToken, String signedOut) {
        ClientRegistration client = Objects.requireNonNull(clients.findByRegistrationId(IssuerClient.NAME));
        Object end = client.getProviderDetails().getConfigurationMetadata().get("end_session_endpoint");
        if (end == null) return signedOut;
        return UriComponentsBuilder.fromUriString(end.toString()).queryParam("id_token_hint", idToken)
                .queryParam("client_id", client.getClientId())
                .queryParam("post_logout_redirect_uri", "{back}").encode().buildAndExpand(signedOut).toUriString();
    }
}
