package org.cooptrack.events.funds;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Dimension;
import org.cooptrack.events.Dimensions;
import org.cooptrack.events.Entry;
import org.cooptrack.events.value.Decimal;
import org.cooptrack.events.value.FieldDate;
import org.cooptrack.events.value.LocalizedText;
import org.cooptrack.events.value.Money;
import org.jspecify.annotations.Nullable;

/**
 * One movement or promise of money, as recorded here or as published (IATI transaction). The value is signed: a refund,
 * a decommitment and a reversal are negative. What it does not say itself holds for it by the defaults of its project.
 */
public record Transaction(@Nullable String reference, TransactionType type, Money value, FieldDate date,
        @Nullable LocalizedText description, @Nullable Party provider, @Nullable Party receiver,
        List<SectorShare> sectors, @Nullable String recipientCountry, @Nullable Region recipientRegion,
        Terms terms) {
    public Transaction { sectors = List.copyOf(sectors); }

    /** One that says no more than what, how much, when and who. */
    public static Transaction plain(@Nullable String reference, TransactionType type, Money value, FieldDate date,
            @Nullable Party provider, @Nullable Party receiver) {
        return new Transaction(reference, type, value, date, null, provider, receiver, List.of(), null, null,
                Terms.UNSAID);
    }

    /** The same movement the other way round. */
    public Transaction negated() { return valued(value.negated()); }

    public Transaction valued(Money other) {
        return new Transaction(reference, type, other, date, description, provider, receiver, sectors,
                recipientCountry, recipientRegion, terms);
    }

    public Transaction on(FieldDate day, @Nullable String otherReference) {
        return new Transaction(otherReference, type, value, day, description, provider, receiver, sectors,
                recipientCountry, recipientRegion, terms);
    }

    /** Its signed row under the figure of its type. */
    public Entry entry(UUID project) {
        return new Entry(type.measure(), null, value.amount(), date, dimensions(project));
    }

    /** What it adds to the commitments: nothing, unless it is one. */
    public Money committed() {
        return type == TransactionType.COMMITMENT
                ? value
                : new Money(Decimal.ZERO, value.currency(), value.valueDate());
    }

    private Dimensions dimensions(UUID project) {
        var all = Dimensions.none().with(Dimension.PROJECT, project.toString()).with(Dimension.CURRENCY,
                value.currency());
        var partner = provider == null ? null : provider.key();
        if (partner != null) all = all.with(Dimension.DEVELOPMENT_PARTNER, partner);
        if (recipientCountry != null) all = all.with(Dimension.COUNTRY, recipientCountry);
        if (recipientRegion != null)
            all = all.with(Dimension.REGION, recipientRegion.vocabulary() + "-" + recipientRegion.code());
        if (sectors.isEmpty()) return all;
        return all.with(Dimension.SECTOR,
                sectors.stream().map(sector -> sector.vocabulary() + "-" + sector.code()).distinct().toList());
    }
}
