package org.cooptrack.query.iati;

import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.stream.Collectors;
import org.cooptrack.events.Actor;
import org.cooptrack.events.access.ExportBegun;
import org.cooptrack.events.access.ExportBegun.Scope;
import org.cooptrack.ledger.LedgerReader;
import org.cooptrack.query.door.Asked;
import org.cooptrack.query.door.OpenExports;
import org.cooptrack.query.door.Things;
import org.cooptrack.query.fact.FactProjection;
import org.cooptrack.query.iati.Activities.Judged;
import org.cooptrack.query.projection.Reading;
import org.cooptrack.web.problem.ProblemException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/**
 * Writes activities out one by one as they are put together. That somebody takes them away was recorded before the first byte; a
 * file that was cut off does not end as XML ends.
 */
@Component
class Exporting {
    private static final String BUSY = "export.busy";
    /** Each holds one activity in memory. */
    private final Semaphore places = new Semaphore(2);
    private final OpenExports exports;
    private final LedgerReader ledger;
    private final Reading reading;
    private final FactProjection facts;
    private final Counted counted;
    private final Standard standard;
    private final Things things;

    Exporting(OpenExports exports, LedgerReader ledger, Reading reading, FactProjection facts, Counted counted,
            Standard standard, Things things) {
        this.exports = exports;
        this.ledger = ledger;
        this.reading = reading;
        this.facts = facts;
        this.counted = counted;
        this.standard = standard;
        this.things = things;
    }

    void all(String export, Actor actor, @Nullable String partner, HttpServletResponse response) throws IOException {
        require(partner);
        Log log = log(exports.of(export, Scope.ACTIVITIES, actor));
        enter();
        try {
            var activities = new Activities(log, counted, standard, partner);
            var tally = new Tallied();
            Judged first = first(activities, tally);
            Writer out = begin(response, log);
            var written = new Written(out);
            for (Judged one = first; one != null; one = activities.hasNext() ? tally.with(activities.next()) : null)
                if (one.document() != null) written.element(element(one), 1);
            end(out, log, tally);
        } finally {
            places.release();
        }
    }

    void one(String export, Actor actor, UUID project, HttpServletResponse response) throws IOException {
        Log log = log(exports.of(export, Scope.ACTIVITIES, actor));
        enter();
        try {
            var activities = new Activities(log, counted, standard, null);
            if (!activities.isKnown(project)) throw Asked.nothing();
            var tally = new Tallied();
            Judged judged = tally.with(activities.of(project));
            if (judged.document() == null) throw refused(judged);
            Writer out = begin(response, log);
            new Written(out).element(element(judged), 1);
            end(out, log, tally);
        } finally {
            places.release();
        }
    }

    Summary summary(long position, Instant recordedAt, @Nullable String partner, String after, int limit) {
        require(partner);
        enter();
        try {
            var tally = new Tallied();
            var held = new Summary.Listed(after, limit);
            new Activities(new Log(ledger, position, recordedAt), counted, standard, partner)
                    .forEachRemaining(one -> held.see(tally.with(one)));
            return Summary.of(position, recordedAt, tally, held);
        } finally {
            places.release();
        }
    }

    /** @param after how many values were on the pages before */
    Values values(long position, Instant recordedAt, UUID project, int after, int limit) {
        enter();
        try {
            var activities = new Activities(new Log(ledger, position, recordedAt), counted, standard, null);
            if (!activities.isKnown(project)) throw Asked.nothing();
            Judged judged = activities.of(project);
            if (judged.document() == null) throw refused(judged);
            return Values.of(element(judged), position, after, limit);
        } finally {
            places.release();
        }
    }

    private void enter() {
        if (!places.tryAcquire()) throw new ProblemException(503, BUSY, null).header(HttpHeaders.RETRY_AFTER, "5");
    }

    private void require(@Nullable String partner) {
        if (partner != null && partner.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}"))
            things.require("development-partner", partner, () -> false);
    }

    /** Figures that know less than the export would tell less. */
    private Log log(ExportBegun begun) {
        long known = reading.known(facts.name()).position();
        if (known < begun.upTo())
            throw new ProblemException(503, "query.not-yet", "export", begun.upTo(), known)
                    .header(HttpHeaders.RETRY_AFTER, "1");
        return new Log(ledger, begun.upTo(), ledger.recordedAt(begun.upTo()).orElseThrow());
    }

    private static Judged first(Activities activities, Tallied tally) {
        while (activities.hasNext()) {
            Judged one = tally.with(activities.next());
            if (one.document() != null) return one;
        }
        throw new ProblemException(409, "iati.nothing", null, tally.toString());
    }

    private static ProblemException refused(Judged judged) {
        if (judged.verdict() != Verdict.HELD_BACK)
            return new ProblemException(409, "iati." + judged.verdict().code(), "project");
        return new ProblemException(409, "iati.held-back", "project", judged.objections().stream()
                .map(one -> one.rule() + ": " + one.says()).collect(Collectors.joining(" ")));
    }

    private static org.w3c.dom.Element element(Judged judged) {
        var root = java.util.Objects.requireNonNull(judged.document()).getDocumentElement();
        return new Node(root).children("iati-activity").getFirst().element();
    }

    private static Writer begin(HttpServletResponse response, Log log) throws IOException {
        response.setContentType("application/xml;charset=UTF-8");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("Position", Long.toString(log.upTo()));
        var out = new BufferedWriter(new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8),
                1 << 16);
        out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<iati-activities");
        var written = new Written(out);
        written.attribute("version", ActivityElement.VERSION);
        written.attribute("generated-datetime", Composing.written(log.recordedAt()));
        out.append(">\n");
        return out;
    }

    private static void end(Writer out, Log log, Tallied tally) throws IOException {
        out.append("</iati-activities>\n<!-- position ").append(Long.toString(log.upTo())).append("; ")
                .append(tally.toString()).append(" -->\n");
        out.flush();
    }
}
