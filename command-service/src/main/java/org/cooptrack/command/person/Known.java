package org.cooptrack.command.person;

import static org.cooptrack.command.person.PersonRule.*;

import java.util.List;
import java.util.UUID;
import org.cooptrack.command.law.Everywhere;
import org.cooptrack.command.law.Facts;
import org.cooptrack.command.law.Today;
import org.cooptrack.command.person.PersonCommand.*;
import org.cooptrack.events.person.*;
import org.cooptrack.events.person.IdentifiersRecorded.Occasion;
import org.cooptrack.events.value.FieldDate;
import org.jspecify.annotations.Nullable;
import org.pcollections.PSet;
import org.pcollections.HashTreePSet;

/** A person who is known: what identifies them, sealed, if it was given, and what they agree to. */
record Known(@Nullable SealedIdentifiers identifiers, PSet<Consent> consents) implements PersonState {
    static final Known NO_MORE_THAN_AN_ID = new Known(null, HashTreePSet.empty());

    static IdentifiersRecorded given(UUID person, SealedIdentifiers identifiers) {
        return new IdentifiersRecorded(person, null, identifiers, Occasion.GIVEN);
    }

    @Override
    public Known known() { return this; }

    @Override
    public List<PersonEvent> register(RegisterSealed wish, Facts facts) {
        if (wish.identifiers() == null || wish.identifiers().equals(identifiers)) return List.of();
        if (identifiers != null) throw ALREADY_GIVEN.at("/identifiers");
        return List.of(given(wish.person(), wish.identifiers()));
    }

    List<PersonEvent> record(RecordSealed wish, Facts facts) {
        if (wish.identifiers().equals(identifiers)) return List.of();
        boolean first = wish.occasion() == Occasion.GIVEN;
        if (first && identifiers != null) throw ALREADY_GIVEN.at("/occasion");
        if (!first && identifiers == null) throw NOTHING_TO_CORRECT.at("/occasion");
        Everywhere.replaces(identifiers, "/identifiers", facts);
        return List.of(new IdentifiersRecorded(wish.person(), identifiers, wish.identifiers(), wish.occasion()));
    }

    List<PersonEvent> consent(GiveConsent wish, Facts facts) {
        notInTheFuture(wish.occurredOn(), facts);
        if (consents.contains(wish.consent())) return List.of();
        return List.of(new ConsentGiven(wish.person(), wish.consent(), wish.occurredOn()));
    }

    List<PersonEvent> withdraw(WithdrawConsent wish, Facts facts) {
        notInTheFuture(wish.occurredOn(), facts);
        if (!consents.contains(wish.consent())) throw CONSENT_NOT_GIVEN.at("/consent");
        return List.of(new ConsentWithdrawn(wish.person(), wish.consent(), wish.occurredOn()));
    }

    List<PersonEvent> read(ReadIdentifiers wish) {
        if (identifiers == null) throw NOTHING_TO_READ.at("/person");
        return List.of(new IdentifiersRead(wish.person(), wish.purpose()));
    }

    @Override
    public List<PersonEvent> erase(RecordErasure wish) { return List.of(PersonState.erasure(wish)); }

    Known after(IdentifiersRecorded event) { return new Known(event.after(), consents); }

    Known after(ConsentGiven event) { return new Known(identifiers, consents.plus(event.consent())); }

    Known after(ConsentWithdrawn event) { return new Known(identifiers, consents.minus(event.consent())); }

    private static void notInTheFuture(FieldDate day, Facts facts) {
        if (day.isAfter(Today.anywhere(facts.now()))) throw IN_THE_FUTURE.at("/occurredOn", day);
    }
}
