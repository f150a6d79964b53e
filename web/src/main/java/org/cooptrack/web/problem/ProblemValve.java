package org.cooptrack.web.problem;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;

/** Answers what Tomcat refuses before any of our code runs (a malformed request line, say), which it would do in HTML. */
final class ProblemValve extends ErrorReportValve {
    private final Problems problems;

    ProblemValve(Problems problems) {
        this.problems = problems;
        setAsyncSupported(true);
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable thrown) {
        if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) return;
        try {
            ProblemException known = FrameworkFaults.ofStatus(response.getStatus());
            problems.write(request, response.getResponse(),
                    known != null
                            ? known
                            : Incidents.record("in the container",
                                    thrown != null
                                            ? thrown
                                            : new IllegalStateException("status " + response.getStatus())));
        } catch (IOException gone) {
            throw new UncheckedIOException("the client is gone", gone);
        }
    }
}
