package org.cooptrack.web.problem;

import java.io.EOFException;
import java.net.SocketTimeoutException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.coyote.BadRequestException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.cooptrack.web.Limits;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MissingPathVariableException;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.async.AsyncRequestTimeoutException;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.NoHandlerFoundException;
import org.springframework.web.servlet.resource.NoResourceFoundException;
import tools.jackson.core.JacksonException;

/** What the framework's own exceptions mean to a client; null for one that is nobody's fault but ours. */
final class FrameworkFaults {
    private FrameworkFaults() {}

    static @Nullable ProblemException of(Throwable thrown) {
        return switch (thrown) {
            case ProblemException known -> known;
            case NoResourceFoundException nothing -> RequestRule.PATH_UNKNOWN.refuse(null);
            case NoHandlerFoundException nothing -> RequestRule.PATH_UNKNOWN.refuse(null);
            case HttpRequestMethodNotSupportedException wrong -> method(wrong);
            case HttpMediaTypeNotSupportedException wrong ->
                RequestRule.MEDIA_TYPE.refuse("Content-Type", MediaType.toString(wrong.getSupportedMediaTypes()))
                        .headers(wrong.getHeaders());
            case HttpMediaTypeNotAcceptableException none -> RequestRule.NOT_ACCEPTABLE.refuse("Accept");
            case MissingServletRequestParameterException missing -> missing(missing.getParameterName());
            case MissingRequestHeaderException missing -> missing(missing.getHeaderName());
            case MissingPathVariableException ours -> null;
            case MethodArgumentTypeMismatchException wrong -> wrongType(wrong);
            case HandlerMethodValidationException invalid -> invalid(invalid);
            case ServletRequestBindingException invalid -> RequestRule.INVALID.refuse(null);
            case MaxUploadSizeExceededException large -> RequestRule.TOO_LARGE.refuse(null, large.getMaxUploadSize());
            case AsyncRequestTimeoutException late ->
                RequestRule.BUSY.refuse(null).header(HttpHeaders.RETRY_AFTER, "1");
            case AccessDeniedException denied -> RequestRule.ACCESS_DENIED.refuse(null);
            case RequestRejectedException rejected -> RequestRule.MALFORMED.refuse(null);
            case InvalidParameterException malformed -> RequestRule.MALFORMED.refuse(null);
            case BodyTooLarge large -> RequestRule.TOO_LARGE.refuse(null, large.limit());
            case SocketTimeoutException slow -> RequestRule.TIMEOUT.refuse(null);
            case BadRequestException malformed -> RequestRule.MALFORMED.refuse(null);
            case EOFException cutOff -> RequestRule.MALFORMED.refuse(null);
            case HttpMessageNotReadableException unreadable -> unreadable(unreadable);
            case ErrorResponse other -> ofStatus(other.getStatusCode().value());
            default -> null;
        };
    }

    /** For a status that something else has chosen, as Tomcat or a filter does. */
    static @Nullable ProblemException ofStatus(int status) {
        if (status == 413) return RequestRule.TOO_LARGE.refuse(null, Limits.BODY_BYTES);
        if (status == 501 || status == 505) return RequestRule.MALFORMED.refuse(null);
        if (status >= 500 && status != 503) return null;
        return Arrays.stream(RequestRule.values()).filter(rule -> rule.status() == status)
                .filter(rule -> status != 400 || rule == RequestRule.MALFORMED)
                .filter(rule -> status != 503 || rule == RequestRule.BUSY)
                .findFirst().map(rule -> rule.refuse(null))
                .orElseGet(() -> new ProblemException(status, RequestRule.INVALID.code(), null));
    }

    private static ProblemException method(HttpRequestMethodNotSupportedException wrong) {
        String offered = wrong.getSupportedHttpMethods() == null
                ? ""
                : wrong.getSupportedHttpMethods().stream().map(HttpMethod::name).sorted()
                        .collect(Collectors.joining(", "));
        return RequestRule.METHOD.refuse(null).header(HttpHeaders.ALLOW, offered);
    }

    private static ProblemException missing(String name) { return RequestRule.PARAMETER_MISSING.refuse(name, name); }

    private static ProblemException wrongType(MethodArgumentTypeMismatchException wrong) {
        boolean path = wrong.getParameter().hasParameterAnnotation(PathVariable.class);
        return RequestRule.PARAMETER.refuse((path ? "/" : "") + wrong.getName(), wrong.getName());
    }

    private static @Nullable ProblemException invalid(HandlerMethodValidationException invalid) {
        if (invalid.isForReturnValue()) return null;
        List<Fault> faults = invalid.getParameterValidationResults().stream()
                .map(result -> nameOf(result.getMethodParameter()))
                .map(name -> RequestRule.PARAMETER.at(name, name)).toList();
        return faults.isEmpty()
                ? RequestRule.INVALID.refuse(null)
                : new ProblemException(RequestRule.PARAMETER.status(), faults);
    }

    private static String nameOf(MethodParameter parameter) {
        return Objects.requireNonNullElse(parameter.getParameterName(), "?");
    }

    private static ProblemException unreadable(HttpMessageNotReadableException unreadable) {
        Throwable cause = unreadable.getCause();
        if (cause instanceof JacksonException broken) return UnreadableJson.of(broken);
        ProblemException known = cause == null ? null : of(cause);
        return known != null ? known : RequestRule.INVALID.refuse(null);
    }
}
