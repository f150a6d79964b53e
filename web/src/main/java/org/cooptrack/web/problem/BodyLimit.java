package org.cooptrack.web.problem;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.util.AntPathMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/** Keeps bodies under the limit, by what they announce and by what they turn out to be, except where they are streamed. */
final class BodyLimit extends OncePerRequestFilter {
    private final Problems problems;
    private final long limit;
    private final List<String> streamed;
    private final AntPathMatcher paths = new AntPathMatcher();

    BodyLimit(Problems problems, long limit, List<String> streamed) {
        this.problems = problems;
        this.limit = limit;
        this.streamed = List.copyOf(streamed);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return streamed.stream().anyMatch(pattern -> paths.match(pattern, request.getRequestURI()));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getContentLengthLong() > limit)
            problems.write(request, response, RequestRule.TOO_LARGE.refuse(null, limit));
        else
            chain.doFilter(new Counted(request, limit), response);
    }

    private static final class Counted extends HttpServletRequestWrapper {
        private final long limit;

        Counted(HttpServletRequest request, long limit) {
            super(request);
            this.limit = limit;
        }

        @Override
        public ServletInputStream getInputStream() throws IOException {
            return new CountedStream(super.getInputStream(), limit);
        }

        @Override
        public BufferedReader getReader() throws IOException {
            return new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
        }
    }

    private static final class CountedStream extends ServletInputStream {
        private final ServletInputStream bytes;
        private final long limit;
        private long read;

        CountedStream(ServletInputStream bytes, long limit) {
            this.bytes = bytes;
            this.limit = limit;
        }

        @Override
        public int read() throws IOException {
            int next = bytes.read();
            if (next >= 0) count(1);
            return next;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int got = bytes.read(into, offset, length);
            if (got > 0) count(got);
            return got;
        }

        private void count(int more) throws IOException {
            read += more;
            if (read > limit) throw new BodyTooLarge(limit);
        }

        @Override
        public boolean isFinished() { return bytes.isFinished(); }

        @Override
        public boolean isReady() { return bytes.isReady(); }

        @Override
        public void setReadListener(ReadListener listener) { bytes.setReadListener(listener); }
    }
}
