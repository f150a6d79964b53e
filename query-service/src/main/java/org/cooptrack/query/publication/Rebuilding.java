package org.cooptrack.query.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cooptrack.events.EventJson;
import org.cooptrack.events.codes.CodeLists;
import org.cooptrack.events.publication.ReportContent;
import org.cooptrack.events.publication.ReportedDefinition;
import org.cooptrack.events.publication.ReportedFigure;
import org.cooptrack.tlog.Canonical;
import org.cooptrack.web.problem.Fault;
import org.cooptrack.web.problem.ProblemException;
import org.springframework.stereotype.Component;

/**
 * Rebuilds what a report says from the facts, as known at its position, and holds it against the digest under which it was
 * published. Where the bytes are others, nothing is given out as what was published: it is said which definitions and code
 * lists have moved since, and which figures differ.
 */
@Component
class Rebuilding {
    private static final int CONFLICT = 409;

    private final Drafting drafting;
    private final Definitions definitions;

    Rebuilding(Drafting drafting, Definitions definitions) {
        this.drafting = drafting;
        this.definitions = definitions;
    }

    /** @throws ProblemException 409 where it is not what was published */
    byte[] of(EditionView edition) {
        ReportContent published = edition.content();
        List<Fault> gone = published.figures().stream()
                .filter(figure -> drafting.question(figure, published.position()).isEmpty())
                .map(figure -> Fault.of("report.measure-gone", null, figure.question().measure())).distinct().toList();
        if (!gone.isEmpty()) throw new ProblemException(CONFLICT, gone);
        ReportContent rebuilt = rebuilt(edition);
        String json = EventJson.write(rebuilt);
        boolean same = Canonical.sha256(json).equals(edition.prepared().sha256());
        if (same && published.figures().stream().noneMatch(this::isMisquoted)) return Canonical.exactly(json);
        throw new ProblemException(CONFLICT, faults(published, rebuilt));
    }

    /** What is not published yet has no past: it means what things mean now. */
    private ReportContent rebuilt(EditionView edition) {
        ReportContent said = edition.content();
        boolean exact = !edition.addressed();
        return edition.publishedAt() == null
                ? drafting.anew(said, exact)
                : drafting.again(said, exact);
    }

    /** Whether it gives out as a definition of now, or of one to come, what is none. */
    private boolean isMisquoted(ReportedFigure figure) {
        ReportedDefinition now = definitions.of(figure.question().measure()).orElseThrow();
        return figure.definition().version() >= now.version() && !figure.definition().equals(now);
    }

    private List<Fault> faults(ReportContent published, ReportContent rebuilt) {
        var faults = new ArrayList<Fault>();
        IntStream.range(0, published.figures().size())
                .filter(at -> differ(published.figures().get(at), rebuilt.figures().get(at)))
                .mapToObj(at -> Fault.of("report.figure-differs", "/figures/" + at, at,
                        published.figures().get(at).question().measure()))
                .forEach(faults::add);
        faults.addAll(moved(published));
        if (faults.isEmpty()) faults.add(Fault.of("report.digest-differs", null));
        return faults;
    }

    private static boolean differ(ReportedFigure published, ReportedFigure rebuilt) {
        return !published.meaning(rebuilt.definition()).equals(rebuilt);
    }

    /** Which definitions and code lists are others now than when it was published. */
    List<Fault> moved(ReportContent published) {
        Stream<Fault> means = published.figures().stream().filter(this::meansOther).map(figure -> Fault.of(
                "report.definition-moved", null, figure.question().measure(), figure.definition().version(),
                definitions.of(figure.question().measure()).map(one -> Integer.toString(one.version())).orElse("-")));
        Stream<Fault> lists = published.codeLists().entrySet().stream()
                .filter(list -> !version(list.getKey()).equals(list.getValue()))
                .map(list -> Fault.of("report.code-list-moved", null, list.getKey(), list.getValue(),
                        version(list.getKey())));
        return Stream.concat(means, lists).toList();
    }

    private boolean meansOther(ReportedFigure figure) {
        return definitions.of(figure.question().measure()).filter(figure.definition()::equals).isEmpty();
    }

    private static String version(String list) {
        try {
            return CodeLists.version(list);
        } catch (IllegalArgumentException gone) {
            return "-";
        }
    }
}
