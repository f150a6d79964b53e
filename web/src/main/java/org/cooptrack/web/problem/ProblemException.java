package org.cooptrack.web.problem;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/** A request is refused, with the status, what was wrong, and headers that help the client to do better. */
public final class ProblemException extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final int status;
    private final transient List<Fault> faults;
    private final transient HttpHeaders headers = new HttpHeaders();
    private @Nullable String instance;

    public ProblemException(int status, String code, @Nullable String field, @Nullable Object... params) {
        this(status, List.of(Fault.of(code, field, params)));
    }

    public ProblemException(int status, List<Fault> faults) {
        super(status + " " + faults, null, false, false);
        if (faults.isEmpty()) throw new IllegalArgumentException("a problem names at least one fault");
        this.status = status;
        this.faults = List.copyOf(faults);
    }

    public ProblemException header(String name, String value) {
        headers.set(name, value);
        return this;
    }

    public ProblemException headers(HttpHeaders more) {
        headers.putAll(more);
        return this;
    }

    ProblemException instance(String uri) {
        instance = uri;
        return this;
    }

    public int status() { return status; }

    public List<Fault> faults() { return faults; }

    HttpHeaders headers() { return headers; }

    @Nullable
    String instance() { return instance; }
}
