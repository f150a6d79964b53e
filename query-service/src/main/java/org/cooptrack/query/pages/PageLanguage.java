package org.cooptrack.query.pages;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Locale;
import org.cooptrack.web.problem.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.WebUtils;

/** The language of a page: the one just chosen, the one chosen before, the one the browser asks for; French where none is. */
final class PageLanguage implements LocaleResolver, HandlerInterceptor {
    static final String PARAMETER = "language";
    private static final String COOKIE = "COOPTRACK_LANGUAGE";
    private final Site site;

    PageLanguage(Site site) { this.site = site; }

    static Language of(HttpServletRequest request) {
        String chosen = request.getParameter(PARAMETER);
        if (chosen != null) return Language.asked(chosen);
        Cookie remembered = WebUtils.getCookie(request, COOKIE);
        return Language.asked(remembered == null
                ? request.getHeader(HttpHeaders.ACCEPT_LANGUAGE)
                : remembered.getValue());
    }

    @Override
    public Locale resolveLocale(HttpServletRequest request) { return Locale.of(of(request).tag()); }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        throw new UnsupportedOperationException("a language is chosen by the parameter " + PARAMETER);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, of(request).tag());
        if (request.getParameter(PARAMETER) != null)
            response.addHeader(HttpHeaders.SET_COOKIE, ResponseCookie.from(COOKIE, of(request).tag()).path(Site.HOME)
                    .maxAge(Duration.ofDays(365)).httpOnly(true).sameSite("Lax")
                    .secure(site.isSecure() || request.isSecure()).build().toString());
        return true;
    }
}
