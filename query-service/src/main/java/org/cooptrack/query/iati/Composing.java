package org.cooptrack.query.iati;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.cooptrack.events.StreamId;
import org.cooptrack.events.funds.Region;
import org.cooptrack.events.funds.Transaction;
import org.cooptrack.events.project.ProjectRelated;
import org.cooptrack.events.published.Identity;
import org.cooptrack.events.published.Participant;
import org.cooptrack.events.published.PublishedActivity;
import org.cooptrack.events.published.PublishedDisbursement;
import org.cooptrack.events.published.PublishedProject;
import org.cooptrack.events.published.PublishedTransaction;
import org.cooptrack.events.published.Related;
import org.cooptrack.query.iati.Sources.Source;
import org.jspecify.annotations.Nullable;

/**
 * Puts together what the events of a project's three streams say of it in the words of the standard. What was published
 * elsewhere is told as it was published; what was recorded here is told with the names by which the world knows organisations.
 */
final class Composing {
    private final Log log;
    private final Names names;
    private final Outcomes outcomes;

    Composing(Log log, Counted counted) {
        this.log = log;
        this.names = new Names(log);
        this.outcomes = new Outcomes(log, counted);
    }

    /** An activity, what was left out of it, and from where its values come. */
    record Activity(PublishedActivity says, Omissions omissions, Sources sources) {}

    Life life(UUID project) { return Life.of(log.of(StreamId.of("project", project))); }

    Books books(UUID project) { return Books.of(log.of(StreamId.of("project-funds", project))); }

    Activity activity(UUID project, Life life, Books books) {
        var omissions = new Omissions();
        var sources = new Sources();
        var framework = Framework.of(log.of(StreamId.of("project-results", project)));
        omissions.add(Omission.CONTACT, life.contacts());
        var said = said(life, latest(life, books, framework));
        return new Activity(new PublishedActivity(said,
                books.budgets().stream().map(one -> sources.says(one.says(), Source.said(one.by()))).toList(),
                books.plans().stream().map(one -> sources.says(named(one.says()), Source.said(one.by()))).toList(),
                transactions(books, omissions, sources), outcomes.of(project, framework, omissions, sources),
                List.of()),
                omissions, sources);
    }

    private PublishedProject said(Life life, @Nullable Instant changed) {
        PublishedProject said = life.said();
        String reporter = life.reporter();
        var identity = new Identity(Objects.requireNonNullElse(life.identifier(), ""),
                reporter == null ? said.identity().reporter() : names.reporter(reporter), said.identity().others(),
                Stream.concat(said.identity().related().stream(), life.related().stream().flatMap(this::related))
                        .distinct().toList());
        return new PublishedProject(identity, said.wording(), said.course(), said.coverage(), said.purpose(),
                participants(life), said.defaults(), life.kept(),
                changed == null ? said.lastUpdated() : written(changed));
    }

    /** When something was last recorded here by people; nothing where all is as it was published elsewhere. */
    private static @Nullable Instant latest(Life life, Books books, Framework framework) {
        return Stream.of(life.decidedHere(), books.decidedHere(), framework.decidedHere())
                .flatMap(Stream::ofNullable).max(Comparator.naturalOrder()).orElse(null);
    }

    /** In UTC, to the second. */
    static String written(Instant moment) {
        return moment.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    private List<Participant> participants(Life life) {
        return Stream.concat(life.said().participants().stream(),
                life.taking().stream().map(names::participant)).distinct().toList();
    }

    /** Another project is named only once it is in the open itself. */
    private Stream<Related> related(ProjectRelated tie) {
        Life other = life(tie.related());
        String identifier = other.identifier();
        if (identifier == null || !Verdict.isReleased(other)) return Stream.empty();
        return Stream.of(new Related(identifier, switch (tie.relation()) {
            case PARENT -> "1";
            case CHILD -> "2";
            case CO_FUNDED -> "4";
        }));
    }

    /** What was published elsewhere stays in the open; what was recorded here stands outside while an issue is open against it. */
    private List<PublishedTransaction> transactions(Books books, Omissions omissions, Sources sources) {
        var here = books.transactions().stream().filter(one -> !one.adopted()).toList();
        var kept = new Issues(log).open(here);
        var all = new ArrayList<PublishedTransaction>();
        for (var one : books.transactions())
            if (one.adopted()) all.add(sources.says(one.published(), Source.said(one.event())));
            else if (kept.contains(one.event())) omissions.add(Omission.ISSUE_OPEN, 1);
            else if (!one.says().date().earliest().equals(one.says().date().latest()))
                omissions.add(Omission.DAY_UNKNOWN, 1);
            else
                all.add(sources.says(told(one.says()), Source.said(one.event())));
        return all;
    }

    private PublishedTransaction told(Transaction says) {
        String country = says.recipientCountry();
        var formerly = Former.region(country).map(code -> new Region(Former.DAC, code, null));
        Region region = says.recipientRegion() == null ? formerly.orElse(null) : says.recipientRegion();
        String now = formerly.isPresent() ? null : Former.country(country);
        return new PublishedTransaction(new Transaction(says.reference(), says.type(), Former.money(says.value()),
                says.date(), says.description(), names.party(says.provider()), names.party(says.receiver()),
                says.sectors(), now, region, says.terms()),
                Stream.concat(Former.beside(says.value()).stream(), Former.beside(country).stream()).toList());
    }

    private PublishedDisbursement named(PublishedDisbursement one) {
        var says = one.says();
        return new PublishedDisbursement(
                new org.cooptrack.events.funds.PlannedDisbursement(says.type(), says.from(), says.to(), says.value(),
                        names.party(says.provider()), names.party(says.receiver())),
                one.kept());
    }
}
