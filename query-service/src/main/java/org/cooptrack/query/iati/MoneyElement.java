package org.cooptrack.query.iati;

import org.cooptrack.events.funds.Party;
import org.cooptrack.events.funds.Terms;
import org.cooptrack.events.published.PublishedBudget;
import org.cooptrack.events.published.PublishedDisbursement;
import org.cooptrack.events.published.PublishedTransaction;
import org.cooptrack.events.value.Money;
import org.jspecify.annotations.Nullable;

/** The money of an activity as elements of the standard; each value names its currency and its date. */
record MoneyElement(@Nullable String language, Sources sources) {
    void budget(Node activity, PublishedBudget published) {
        var says = published.says();
        Node node = activity.add("budget").with("type", says.type().code()).with("status", says.status().code());
        node.day("period-start", says.period().from());
        node.day("period-end", says.period().to());
        value(node, says.value());
        Kept.into(node, published.kept());
        sources.mark(node.element(), published);
    }

    void disbursement(Node activity, PublishedDisbursement published) {
        var says = published.says();
        Node node = activity.add("planned-disbursement").with("type", says.type() == null ? null : says.type().code());
        node.day("period-start", says.from());
        node.day("period-end", says.to());
        value(node, says.value());
        party(node, "provider", says.provider());
        party(node, "receiver", says.receiver());
        Kept.into(node, published.kept());
        sources.mark(node.element(), published);
    }

    void transaction(Node activity, PublishedTransaction published) {
        var says = published.says();
        Terms terms = says.terms();
        Node node = activity.add("transaction").with("ref", says.reference()).with("humanitarian",
                ActivityElement.flag(terms.humanitarian()));
        node.code("transaction-type", says.type().code());
        node.day("transaction-date", says.date());
        value(node, says.value());
        node.narratives("description", says.description(), language);
        party(node, "provider", says.provider());
        party(node, "receiver", says.receiver());
        node.code("disbursement-channel", terms.disbursementChannel());
        says.sectors().forEach(one -> node.add("sector").with("vocabulary", one.vocabulary()).with("code", one.code())
                .with("vocabulary-uri", one.vocabularyUri()).with("percentage", one.percentage()));
        node.code("recipient-country", says.recipientCountry());
        var region = says.recipientRegion();
        if (region != null)
            node.add("recipient-region").with("vocabulary", region.vocabulary())
                    .with("code", region.code()).with("vocabulary-uri", region.vocabularyUri());
        node.code("flow-type", terms.flowType());
        node.code("finance-type", terms.financeType());
        ActivityElement.aidTypes(node, "aid-type", terms.aidTypes());
        node.code("tied-status", terms.tiedStatus());
        Kept.into(node, published.kept());
        sources.mark(node.element(), published);
    }

    private static void value(Node node, Money money) {
        node.add("value").with("currency", money.currency()).with("value-date", money.valueDate())
                .text(money.amount().toString());
    }

    /** An organisation of which nothing is known that the world could name is left out. */
    private void party(Node node, String side, @Nullable Party party) {
        if (party == null) return;
        if (party.reference() == null && party.name() == null && party.type() == null && party.activity() == null)
            return;
        node.add(side + "-org").with("ref", party.reference()).with("type", party.type())
                .with(side + "-activity-id", party.activity()).narratives(party.name(), language);
    }
}
