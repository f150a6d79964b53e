package org.cooptrack.query.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import org.cooptrack.web.problem.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.util.UriComponentsBuilder;

/** What stands around every page: its language and the others, and who is signed in. */
record Frame(String language, List<Choice> choices, @Nullable String person) {
    /** A language, and the same page in it. */
    record Choice(String language, String name, String address, boolean chosen) {}

    static Frame of(HttpServletRequest request) {
        Language spoken = PageLanguage.of(request);
        return new Frame(spoken.tag(), Arrays.stream(Language.values())
                .map(one -> new Choice(one.tag(), name(one), in(one, request), one == spoken)).toList(), signedIn());
    }

    private static String in(Language language, HttpServletRequest request) {
        return UriComponentsBuilder.fromPath(request.getRequestURI()).query(request.getQueryString())
                .replaceQueryParam(PageLanguage.PARAMETER, language.tag()).build().toUriString();
    }

    private static String name(Language language) {
        return switch (language) {
            case FR -> "Français";
            case EN -> "English";
            case ES -> "Español";
        };
    }

    private static @Nullable String signedIn() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof JwtAuthenticationToken caller
                ? caller.getName()
                : null;
    }
}
