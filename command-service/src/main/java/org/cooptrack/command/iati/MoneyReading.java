package org.cooptrack.command.iati;

import static java.util.Objects.requireNonNullElse;
import static java.util.Objects.requireNonNullElseGet;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.cooptrack.events.funds.Budget;
import org.cooptrack.events.funds.BudgetStatus;
import org.cooptrack.events.funds.BudgetType;
import org.cooptrack.events.funds.Party;
import org.cooptrack.events.funds.PlannedDisbursement;
import org.cooptrack.events.funds.Region;
import org.cooptrack.events.funds.SectorShare;
import org.cooptrack.events.funds.Terms;
import org.cooptrack.events.funds.Transaction;
import org.cooptrack.events.funds.TransactionType;
import org.cooptrack.events.published.PublishedBudget;
import org.cooptrack.events.published.PublishedDisbursement;
import org.cooptrack.events.published.PublishedTransaction;
import org.cooptrack.events.value.FieldDate;
import org.cooptrack.events.value.Money;
import org.cooptrack.events.value.Period;
import org.jspecify.annotations.Nullable;

/** Understands the money of an activity. A transaction without type, date, value or currency cannot be; a plan without them is kept. */
record MoneyReading(@Nullable String defaultCurrency, String language) {
    List<PublishedTransaction> transactions(Element activity) {
        return activity.all("transaction").stream().map(this::transaction).toList();
    }

    List<PublishedBudget> budgets(Element activity) {
        return activity.all("budget").stream().map(this::budget).flatMap(Optional::stream).toList();
    }

    List<PublishedDisbursement> disbursements(Element activity) {
        return activity.all("planned-disbursement").stream().map(this::disbursement).flatMap(Optional::stream)
                .toList();
    }

    private PublishedTransaction transaction(Element element) {
        var type = Codes.required(Codes.child(element, "transaction-type"), "code", "TransactionType");
        var dated = Codes.child(element, "transaction-date");
        var day = Said.day(dated, "iso-date");
        if (day == null) throw ImportRule.MISSING.at(dated.path("iso-date"), "iso-date");
        var says = new Transaction(element.take("ref"), TransactionType.of(type),
                money(Codes.child(element, "value"), day), FieldDate.on(day),
                Said.text(element, "description", language),
                element.first("provider-org").map(org -> party(org, "provider-activity-id")).orElse(null),
                element.first("receiver-org").map(org -> party(org, "receiver-activity-id")).orElse(null),
                sectors(element), country(element), region(element), terms(element));
        return new PublishedTransaction(says, element.handOver());
    }

    private Optional<PublishedBudget> budget(Element element) {
        if (isWithoutValue(element)) return Optional.empty();
        var period = period(element);
        if (period.isEmpty()) return Optional.empty();
        var type = BudgetType.of(listed(element, "type", "BudgetType"));
        var status = BudgetStatus.of(listed(element, "status", "BudgetStatus"));
        var value = money(Codes.child(element, "value"), period.get().from());
        return Optional.of(new PublishedBudget(new Budget(type, status, period.get(), value, List.of()),
                element.handOver()));
    }

    private Optional<PublishedDisbursement> disbursement(Element element) {
        if (isWithoutValue(element)) return Optional.empty();
        var from = element.first("period-start").map(start -> Said.day(start, "iso-date")).orElse(null);
        if (from == null) return Optional.empty();
        var says = new PlannedDisbursement(
                element.see("type") == null ? null : BudgetType.of(listed(element, "type", "BudgetType")), from,
                element.first("period-end").map(end -> Said.day(end, "iso-date")).orElse(null),
                money(Codes.child(element, "value"), from),
                element.first("provider-org").map(org -> party(org, "provider-activity-id")).orElse(null),
                element.first("receiver-org").map(org -> party(org, "receiver-activity-id")).orElse(null));
        return Optional.of(new PublishedDisbursement(says, element.handOver()));
    }

    /** An empty value says nothing. */
    private static boolean isWithoutValue(Element element) {
        return element.first("value").filter(value -> !value.seeText().isEmpty()).isEmpty();
    }

    /** Original and indicative unless said, as the standard has it. */
    private static String listed(Element element, String attribute, String list) {
        return Codes.known(element, attribute, list, requireNonNullElse(element.take(attribute), "1"));
    }

    private static Optional<Period> period(Element element) {
        var from = element.first("period-start").filter(start -> start.see("iso-date") != null);
        var to = element.first("period-end").filter(end -> end.see("iso-date") != null);
        if (from.isEmpty() || to.isEmpty()) return Optional.empty();
        return Optional.of(new Period(Objects.requireNonNull(Said.day(from.get(), "iso-date")),
                Objects.requireNonNull(Said.day(to.get(), "iso-date"))));
    }

    private Money money(Element value, LocalDate day) {
        var currency = requireNonNullElse(value.see("currency"), requireNonNullElse(defaultCurrency, ""));
        if (currency.isEmpty()) throw ImportRule.CURRENCY_MISSING.at(value.path("currency"));
        var known = Codes.known(value, "currency", "Currency", currency.toUpperCase(Locale.ROOT));
        if (known.equals(value.see("currency"))) value.take("currency");
        return new Money(Said.amount(value), known, requireNonNullElseGet(Said.day(value, "value-date"), () -> day));
    }

    private Party party(Element org, String activity) {
        return new Party(null, org.take("ref"), Said.text(org, language), org.take("type"), org.take(activity));
    }

    private static List<SectorShare> sectors(Element element) {
        return element.all("sector").stream().filter(Codes::areIn)
                .map(sector -> new SectorShare(requireNonNullElse(sector.take("vocabulary"), "1"),
                        Objects.requireNonNull(sector.take("code")), sector.take("vocabulary-uri"),
                        Said.share(sector, "percentage")))
                .toList();
    }

    private static @Nullable String country(Element element) {
        return element.first("recipient-country").map(country -> Codes.capitals(country, "code", "Country"))
                .orElse(null);
    }

    private static @Nullable Region region(Element element) {
        return element.first("recipient-region").filter(Codes::areIn)
                .map(region -> new Region(requireNonNullElse(region.take("vocabulary"), "1"),
                        Objects.requireNonNull(region.take("code")), region.take("vocabulary-uri")))
                .orElse(null);
    }

    private static Terms terms(Element element) {
        return new Terms(Codes.of(element, "disbursement-channel"), Codes.of(element, "flow-type"),
                Codes.of(element, "finance-type"), ProjectReading.aidTypes(element, "aid-type"),
                Codes.of(element, "tied-status"), Said.yes(element, "humanitarian"));
    }
}
