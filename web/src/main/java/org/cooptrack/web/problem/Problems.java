package org.cooptrack.web.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.json.JsonMapper;

/** Words a refusal in the reader's language and answers with it, whatever the request said it accepts. */
public final class Problems {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String SEVERAL = "request.several";
    private final ProblemTexts texts;

    public Problems(ProblemTexts texts) { this.texts = texts; }

    /** For an exception handler of a service. */
    public ResponseEntity<Problem> answer(HttpServletRequest request, ProblemException refused) {
        Language language = languageOf(request);
        return ResponseEntity.status(refused.status()).headers(headers -> headers.putAll(refused.headers()))
                .header(HttpHeaders.CONTENT_LANGUAGE, language.tag())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON).body(describe(language, refused));
    }

    public ResponseEntity<Problem> answer(HttpServletRequest request, int status, String code, @Nullable String field,
            @Nullable Object... params) {
        return answer(request, new ProblemException(status, code, field, params));
    }

    /** For filters and everything else outside of controllers; says nothing when the answer has already begun. */
    public void write(HttpServletRequest request, HttpServletResponse response, ProblemException refused)
            throws IOException {
        if (response.isCommitted()) return;
        Language language = languageOf(request);
        byte[] body = JSON.writeValueAsBytes(describe(language, refused));
        response.resetBuffer();
        response.setStatus(refused.status());
        refused.headers().forEach((name, values) -> response.setHeader(name, String.join(", ", values)));
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, language.tag());
        response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
        response.flushBuffer();
    }

    public Problem describe(Language language, ProblemException refused) {
        List<Fault> faults = refused.faults();
        Fault first = faults.size() == 1 ? faults.getFirst() : Fault.of(SEVERAL, null, faults.size());
        return new Problem(Problem.typeOf(first.rule()), texts.title(language, first.rule(), refused.status()),
                refused.status(), detail(language, first), uri(refused.instance()), first.rule(), first.pointer(),
                first.parameter(), faults.size() == 1 ? null : errors(language, faults));
    }

    private List<Problem.Error> errors(Language language, List<Fault> faults) {
        return faults.stream().map(fault -> new Problem.Error(fault.rule(), fault.pointer(), fault.parameter(),
                detail(language, fault))).toList();
    }

    private String detail(Language language, Fault fault) {
        return texts.detail(language, fault.rule(), fault.params());
    }

    private static Language languageOf(HttpServletRequest request) {
        return Language.asked(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
    }

    private static @Nullable URI uri(@Nullable String text) { return text == null ? null : URI.create(text); }
}
