package org.cooptrack.web.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a request was refused (RFC 9457). The type is stable and made from the rule; the field is a JSON pointer into the
 * body, the parameter a name in the path, query or headers; errors lists them all where there was more than one.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"type", "title", "status", "detail", "instance", "rule", "field", "parameter", "errors"})
public record Problem(URI type, String title, int status, String detail, @Nullable URI instance, String rule,
        @Nullable String field, @Nullable String parameter, @Nullable List<Error> errors) {

    /** One of several errors. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Error(String rule, @Nullable String field, @Nullable String parameter, String detail) {}

    public static URI typeOf(String rule) { return URI.create("urn:cooptrack:problem:" + rule.replace('.', ':')); }
}
