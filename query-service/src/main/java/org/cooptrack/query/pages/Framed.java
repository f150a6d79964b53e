package org.cooptrack.query.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;

/** Puts the frame around every page that is shown. */
final class Framed implements HandlerInterceptor {
    static final String FRAME = "frame";

    @Override
    public void postHandle(HttpServletRequest request, HttpServletResponse response, Object handler,
            @Nullable ModelAndView shown) {
        if (shown != null && shown.isReference() && !String.valueOf(shown.getViewName()).startsWith("redirect:"))
            shown.addObject(FRAME, Frame.of(request));
    }
}
