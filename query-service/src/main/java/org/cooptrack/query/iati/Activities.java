package org.cooptrack.query.iati;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.cooptrack.events.EventId;
import org.cooptrack.events.StreamId;
import org.cooptrack.events.published.PublishedActivity;
import org.cooptrack.ledger.StoredEvent;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;

/**
 * What becomes of projects, one after the other, in the order of their ids: each is put together and held against the standard
 * when it is asked for, so that no more than one stands in memory.
 */
final class Activities implements Iterator<Activities.Judged> {
    private static final int PAGE = 500;
    private static final Objection UNDER_WAY = new Objection("adoption-under-way",
            "What was published elsewhere is still being taken over.");

    private final Log log;
    private final Composing composing;
    private final Standard standard;
    private final @Nullable String partner;
    private final List<UUID> page = new ArrayList<>();
    private String after = "";
    private boolean ended;

    /** @param partner who funds them, where not all are asked for */
    Activities(Log log, Counted counted, Standard standard, @Nullable String partner) {
        this.log = log;
        this.composing = new Composing(log, counted);
        this.standard = standard;
        this.partner = partner;
    }

    /** One project, what became of it, what stands against it, what was left out, who answers for it, and the event that gave it its identifier; and its element, if it is told. */
    record Judged(UUID project, @Nullable String identifier, Verdict verdict, Collection<Objection> objections,
            Omissions omissions, @Nullable UUID office, @Nullable EventId named, @Nullable Document document) {
        static Judged untold(UUID project, Life life, Verdict verdict) {
            return new Judged(project, life.identifier(), verdict, List.of(), new Omissions(), life.office(),
                    life.named(), null);
        }
    }

    @Override
    public boolean hasNext() {
        while (page.isEmpty() && !ended)
            turn();
        return !page.isEmpty();
    }

    private void turn() {
        List<StoredEvent> firsts = log.firsts("project", after, PAGE);
        ended = firsts.size() < PAGE;
        if (!firsts.isEmpty()) after = firsts.getLast().stream();
        firsts.stream().map(first -> UUID.fromString(first.stream().substring("project:".length())))
                .filter(one -> partner == null || composing.life(one).fundedBy(partner)).forEach(page::add);
    }

    @Override
    public Judged next() {
        if (!hasNext()) throw new NoSuchElementException();
        return of(page.removeFirst());
    }

    /** Whether anything was known of the project. */
    boolean isKnown(UUID project) {
        return !log.firsts(List.of(StreamId.of("project", project))).isEmpty();
    }

    Judged of(UUID project) {
        Life life = composing.life(project);
        Verdict decided = Verdict.of(life);
        if (!decided.told()) return Judged.untold(project, life, decided);
        Books books = composing.books(project);
        if (books.beingAdopted())
            return new Judged(project, life.identifier(), Verdict.HELD_BACK, List.of(UNDER_WAY), new Omissions(),
                    life.office(), life.named(), null);
        var activity = composing.activity(project, life, books);
        PublishedActivity says = decided == Verdict.RESTRICTED
                ? Restriction.of(activity.says(), activity.omissions())
                : activity.says();
        Document document = ActivityElement.of(says, activity.sources());
        Collection<Objection> objections = standard.against(document, log.recordedAt());
        return objections.isEmpty()
                ? new Judged(project, life.identifier(), decided, objections, activity.omissions(), life.office(),
                        life.named(), document)
                : new Judged(project, life.identifier(), Verdict.HELD_BACK, objections, new Omissions(), life.office(),
                        life.named(), null);
    }
}
