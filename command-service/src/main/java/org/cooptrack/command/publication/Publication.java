package org.cooptrack.command.publication;

import static org.cooptrack.command.publication.PublicationRule.*;

import java.util.List;
import java.util.Objects;
import org.cooptrack.command.law.Facts;
import org.cooptrack.command.publication.PublicationCommand.*;
import org.cooptrack.command.publication.PublicationState.*;
import org.cooptrack.events.EventId;
import org.cooptrack.events.publication.*;

/** The law of published reports: prepared by one, published by another, and never changed afterwards. Pure. */
final class Publication {
    private Publication() {}

    /** @throws org.cooptrack.command.law.Rejected where a rule of {@link PublicationRule} stands against the wish */
    static List<PublicationEvent> decide(PublicationCommand wish, PublicationState state, Facts facts) {
        return switch (wish) {
            case PrepareReport one -> prepare(one, state, facts);
            case PublishReport one -> publish(one, state, facts);
            case ListErratum one -> erratum(one, state, facts);
            case WithdrawReport one -> withdraw(one, state);
        };
    }

    private static List<PublicationEvent> prepare(PrepareReport wish, PublicationState state, Facts facts) {
        long size = Preparation.possible(wish, facts);
        return switch (state) {
            case Unprepared _ -> List.of(prepared(wish, 1, size));
            case Waiting(var next) -> unless(next.prepared(), prepared(wish, 1, size));
            case Standing standing -> again(wish, standing, size);
            case Withdrawn _ -> throw WITHDRAWN.at("/publication");
        };
    }

    private static List<PublicationEvent> again(PrepareReport wish, Standing standing, long size) {
        var next = prepared(wish, standing.edition().edition() + 1, size);
        if (standing.next() != null && standing.next().prepared().equals(next)) return List.of();
        if (wish.reason() == null) {
            if (wish.sha256().equals(standing.edition().sha256())) return List.of();
            throw REASON_MISSING.at("/reason");
        }
        later(wish.content().position(), standing.edition().content().position(), "/content/position");
        return List.of(next);
    }

    private static List<PublicationEvent> unless(ReportPrepared already, ReportPrepared next) {
        return already.equals(next) ? List.of() : List.of(next);
    }

    private static ReportPrepared prepared(PrepareReport wish, int edition, long size) {
        return new ReportPrepared(wish.publication(), edition, wish.title(), wish.addressedTo(), wish.materiality(),
                wish.content(), wish.sha256(), size, wish.reason());
    }

    private static List<PublicationEvent> publish(PublishReport wish, PublicationState state, Facts facts) {
        return switch (state) {
            case Unprepared _ -> throw UNKNOWN.at("/publication");
            case Waiting(var next) -> List.of(first(read(wish, next, facts)));
            case Standing standing when standing.next() != null ->
                List.of(next(read(wish, standing.next(), facts), standing.edition()));
            case Standing standing when standing.edition().sha256().equals(wish.sha256()) -> List.of();
            case Standing _ -> throw NOTHING_PREPARED.at("/publication");
            case Withdrawn _ -> throw WITHDRAWN.at("/publication");
        };
    }

    private static ReportPrepared read(PublishReport wish, Edition next, Facts facts) {
        if (!next.prepared().sha256().equals(wish.sha256())) throw NOT_WHAT_WAS_READ.at("/sha256");
        if (facts.isOwn(next.by())) throw OWN_REPORT.at("/publication");
        return next.prepared();
    }

    private static ReportPublished first(ReportPrepared edition) {
        return new ReportPublished(edition.publication(), edition.edition(), edition.content().position(),
                edition.sha256());
    }

    private static ReportReissued next(ReportPrepared edition, ReportPrepared before) {
        return new ReportReissued(edition.publication(), edition.edition(), edition.content().position(),
                edition.sha256(), before.sha256(), Objects.requireNonNull(edition.reason()));
    }

    private static List<PublicationEvent> erratum(ListErratum wish, PublicationState state, Facts facts) {
        return switch (state) {
            case Unprepared _ -> throw UNKNOWN.at("/publication");
            case Waiting _ -> throw NOT_PUBLISHED.at("/publication");
            case Withdrawn _ -> throw WITHDRAWN.at("/publication");
            case Standing standing -> beside(standing, wish, facts);
        };
    }

    private static List<PublicationEvent> beside(Standing standing, ListErratum wish, Facts facts) {
        var event = new ErratumListed(wish.publication(), standing.edition().edition(), wish.position(),
                wish.changes(), wish.reason());
        if (event.equals(standing.last())) return List.of();
        later(wish.position(), standing.position(), "/position");
        Preparation.known(wish.position(), "/position", facts);
        Erratum.possible(wish.changes(), standing);
        return List.of(event);
    }

    private static List<PublicationEvent> withdraw(WithdrawReport wish, PublicationState state) {
        return switch (state) {
            case Unprepared _ -> throw UNKNOWN.at("/publication");
            case Waiting _,Standing _ -> List.of(new ReportWithdrawn(wish.publication(), wish.reason()));
            case Withdrawn _ -> List.of();
        };
    }

    private static void later(long position, long than, String field) {
        if (position <= than) throw NOT_LATER.at(field, than);
    }

    static PublicationState evolve(PublicationState state, PublicationEvent event, EventId id) {
        return switch (event) {
            case ReportPrepared prepared -> state instanceof Standing standing
                    ? standing.preparing(new Edition(prepared, id))
                    : new Waiting(new Edition(prepared, id));
            case ReportPublished _,ReportReissued _ -> published(state);
            case ErratumListed erratum -> state instanceof Standing standing
                    ? standing.told(erratum)
                    : state;
            case ReportWithdrawn _ -> new Withdrawn();
        };
    }

    private static PublicationState published(PublicationState state) {
        return switch (state) {
            case Waiting(var next) -> Standing.of(next.prepared());
            case Standing standing when standing.next() != null -> Standing.of(standing.next().prepared());
            case Unprepared _,Standing _,Withdrawn _ -> state;
        };
    }
}
