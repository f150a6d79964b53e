package org.cooptrack.command.funds;

import java.util.UUID;
import org.cooptrack.events.EventId;
import org.cooptrack.events.funds.Party;
import org.cooptrack.events.funds.Transaction;
import org.cooptrack.events.funds.TransactionType;
import org.cooptrack.events.value.Decimal;
import org.cooptrack.events.value.FieldDate;
import org.cooptrack.events.value.Money;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.HashTreePSet;
import org.pcollections.PMap;
import org.pcollections.PSet;

/** All transactions that stand, and what they add up to. Each step costs the same, however many there are. */
record Postings(PMap<UUID, Posting> byId, Index<Reference> references, Index<Likeness> alike,
        PMap<Account, Decimal> totals, PSet<UUID> retracted) {
    /** A reference names a transaction among those of its type: one voucher often has a commitment and a payment. */
    record Reference(TransactionType type, String reference) {}

    /** The same partners, date and amount. */
    record Likeness(TransactionType type, @Nullable String provider, @Nullable String receiver, FieldDate date,
            Money value) {
        static Likeness of(Transaction says) {
            return new Likeness(says.type(), key(says.provider()), key(says.receiver()), says.date(), says.value());
        }

        private static @Nullable String key(@Nullable Party party) { return party == null ? null : party.key(); }
    }

    static final Postings NONE = new Postings(HashTreePMap.empty(), Index.empty(), Index.empty(),
            HashTreePMap.empty(), HashTreePSet.empty());

    @Nullable
    Posting find(UUID id) {
        return byId.get(id);
    }

    Decimal total(Account account) { return totals.getOrDefault(account, Decimal.ZERO); }

    boolean hasReference(Transaction says) {
        return says.reference() != null && !references.of(new Reference(says.type(), says.reference())).isEmpty();
    }

    /** Whether one of the same type and reference says just this. */
    boolean alreadySays(Transaction says) {
        return says.reference() != null && references.of(new Reference(says.type(), says.reference())).stream()
                .map(byId::get).anyMatch(known -> known != null && known.says().equals(says));
    }

    boolean hasLike(Transaction says) { return !alike.of(Likeness.of(says)).isEmpty(); }

    Postings plus(Posting posting) {
        var parent = parent(posting);
        return parent == null
                ? entered(posting)
                : with(byId.plus(parent.id(), parent.followedBy(posting))).above(parent, posting.amount())
                        .entered(posting);
    }

    Postings minus(UUID id) {
        var posting = byId.get(id);
        if (posting == null) return this;
        var parent = parent(posting);
        return parent == null
                ? removed(posting)
                : with(byId.plus(parent.id(), parent.unfollowedBy(posting)))
                        .above(parent, posting.amount().negated()).removed(posting);
    }

    /** The first of those that change each other: the commitment that was amended, and what was amended reversed. */
    Posting root(Posting posting) {
        var parent = parent(posting);
        return parent == null ? posting : root(parent);
    }

    private @Nullable Posting parent(Posting posting) {
        return posting.changes() == null ? null : byId.get(posting.changes());
    }

    private Postings above(Posting follower, Decimal amount) {
        var parent = parent(follower);
        return parent == null ? this : with(byId.plus(parent.id(), parent.moved(amount))).above(parent, amount);
    }

    Postings retracted(UUID id) {
        var left = minus(id);
        return new Postings(left.byId, left.references, left.alike, left.totals, retracted.plus(id));
    }

    Postings corrected(UUID id, EventId by, Transaction after) {
        var posting = byId.get(id);
        return posting == null ? this : minus(id).plus(posting.corrected(by, after));
    }

    private Postings entered(Posting posting) {
        var says = posting.says();
        var named = says.reference() == null
                ? references
                : references.plus(new Reference(says.type(), says.reference()), posting.id());
        return new Postings(byId.plus(posting.id(), posting), named, alike.plus(Likeness.of(says), posting.id()),
                added(says, posting.amount()), retracted);
    }

    private Postings removed(Posting posting) {
        var says = posting.says();
        var named = says.reference() == null
                ? references
                : references.minus(new Reference(says.type(), says.reference()), posting.id());
        return new Postings(byId.minus(posting.id()), named, alike.minus(Likeness.of(says), posting.id()),
                added(says, posting.amount().negated()), retracted);
    }

    private PMap<Account, Decimal> added(Transaction says, Decimal amount) {
        var summed = totals;
        for (var account : Account.all(says.type(), says))
            summed = summed.plus(account, total(account).plus(amount));
        return summed;
    }

    private Postings with(PMap<UUID, Posting> changed) {
        return new Postings(changed, references, alike, totals, retracted);
    }
}
