package org.cooptrack.web.problem;

import org.jspecify.annotations.Nullable;

/** What any request can get wrong, before a slice has seen it; each with its status and its code. */
public enum RequestRule {
    UNREADABLE(400, "request.unreadable"), TOO_DEEP(400, "request.too-deep"),
    DUPLICATE_KEY(400, "request.duplicate-key"), NOT_UTF8(400, "request.not-utf8"),
    UNKNOWN_PROPERTY(400, "request.unknown-property"), MISSING(400, "request.missing"), NULL(400, "request.null"),
    EXPECTED_TEXT(400, "request.expected-text"), EXPECTED_WHOLE_NUMBER(400, "request.expected-whole-number"),
    EXPECTED_BOOLEAN(400, "request.expected-boolean"), EXPECTED_LIST(400, "request.expected-list"),
    EXPECTED_OBJECT(400, "request.expected-object"), OUT_OF_RANGE(400, "request.out-of-range"),
    TOO_LONG(400, "request.too-long"), TOO_MANY(400, "request.too-many"), NOT_NFC(400, "request.not-nfc"),
    ZERO_CHARACTER(400, "request.zero-character"), LONE_SURROGATE(400, "request.lone-surrogate"),
    UNKNOWN_CODE(400, "request.unknown-code"), FORM(400, "request.form"), VALUE(400, "request.value"),
    DIGITS(400, "request.digits"),
    REPEATED(400, "request.repeated"), PATH_DISAGREES(400, "request.path-disagrees"),
    SEVERAL(400, "request.several"),
    PARAMETER(400, "request.parameter"), PARAMETER_MISSING(400, "request.parameter-missing"),
    PARAMETER_UNKNOWN(400, "request.parameter-unknown"), NO_PARAMETERS(400, "request.no-parameters"),
    PARAMETER_REPEATED(400, "request.parameter-repeated"),
    IDEMPOTENCY_KEY(400, "request.idempotency-key"), IF_MATCH(400, "request.if-match"),
    MALFORMED(400, "request.malformed"), INVALID(400, "request.invalid"), TIMEOUT(408, "request.timeout"),
    PATH_UNKNOWN(404, "request.path-unknown"), METHOD(405, "request.method"),
    NOT_ACCEPTABLE(406, "request.not-acceptable"), STALE(412, "request.stale"), TOO_LARGE(413, "request.too-large"),
    URI_TOO_LONG(414, "request.uri-too-long"), MEDIA_TYPE(415, "request.media-type"),
    CONDITION_REQUIRED(428, "request.condition-required"), HEADERS_TOO_LARGE(431, "request.headers-too-large"),
    TOKEN_MISSING(401, "token.missing"), TOKEN_INVALID(401, "token.invalid"), ACCESS_DENIED(403, "access.denied"),
    ISSUER_UNREACHABLE(503, "token.issuer-unreachable"), NOT_READY(503, "service.not-ready"),
    BUSY(503, "service.busy"), INCIDENT(500, "service.incident");

    private final int status;
    private final String code;

    RequestRule(int status, String code) {
        this.status = status;
        this.code = code;
    }

    public int status() { return status; }

    public String code() { return code; }

    public Fault at(@Nullable String field, @Nullable Object... params) { return Fault.of(code, field, params); }

    public ProblemException refuse(@Nullable String field, @Nullable Object... params) {
        return new ProblemException(status, code, field, params);
    }
}
