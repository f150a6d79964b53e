package org.cooptrack.query.publication;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cooptrack.events.publication.ReportPrepared;
import org.cooptrack.events.publication.ReportedFigure;
import org.cooptrack.query.door.Notary.Covering;
import org.cooptrack.query.publication.PublicationView.Edition;
import org.cooptrack.query.publication.PublicationView.Erratum;
import org.cooptrack.query.publication.PublicationView.Standing;
import org.cooptrack.web.problem.Language;

/** A letter of one page: what the report says in short, on what it rests and how far it is to be trusted. */
record Letter(EditionView edition, PublicationView report, Covering sealed, Instant known, LetterWords words,
        Language language) {
    /** So many lines fit on a page beside the signatures. */
    static final int PAGE = 60;

    /** Definitions stand in it as long as they fit on the page; otherwise they are named, and stand in the report itself. */
    String text() {
        List<String> whole = lines(true);
        List<String> lines = whole.size() <= PAGE ? whole : lines(false);
        return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
    }

    private List<String> lines(boolean definitions) {
        ReportPrepared said = edition.prepared();
        var lines = new ArrayList<String>();
        lines.add(words.head());
        lines.add("");
        lines.add(Lines.one(LetterFigure.text(said.title(), language)));
        lines.add(words.edition().formatted(said.edition(), said.publication()));
        lines.addAll(standing());
        lines.add(Lines.one(words.addressed().formatted(addressed(said.addressedTo()))));
        lines.add(words.known().formatted(said.content().position(), known));
        lines.addAll(
                Lines.of(words.sealed().formatted(sealed.origin(), sealed.size(), sealed.root())));
        lines.addAll(Lines.of(words.digest().formatted(said.size(), said.sha256())));
        List<ReportedFigure> figures = said.content().figures();
        IntStream.range(0, figures.size()).forEach(
                at -> lines.addAll(new LetterFigure(at + 1, figures.get(at), words, language).lines(definitions)));
        return lines;
    }

    private List<String> standing() {
        Edition published = report.published();
        boolean last = published != null && published.edition() == edition.prepared().edition();
        Stream<String> replaced = last || published == null
                ? Stream.of()
                : Stream.of(words.replaced().formatted(published.edition()));
        Stream<String> withdrawn = report.standing() == Standing.WITHDRAWN
                ? Stream.of(Lines.one(words.withdrawn().formatted(report.withdrawn())))
                : Stream.of();
        return Stream.of(replaced, last ? errata() : Stream.<String>of(), withdrawn).flatMap(some -> some).toList();
    }

    private Stream<String> errata() {
        List<Erratum> errata = report.errata();
        if (errata.isEmpty()) return Stream.of();
        return Stream.of(words.errata().formatted(report.told().size(), errata.getLast().position()));
    }

    private String addressed(List<UUID> partners) {
        return partners.isEmpty()
                ? words.nobody()
                : partners.stream().map(UUID::toString).collect(Collectors.joining(", "));
    }
}
