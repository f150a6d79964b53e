package org.cooptrack.command.iati;

import static java.util.Objects.requireNonNullElse;

import org.cooptrack.events.published.PublishedActivity;

/** Understands one activity: contact details are taken out first, the rest is taken or kept. */
final class ActivityReading {
    private static final String UNSAID_LANGUAGE = "und";

    private ActivityReading() {}

    /** @throws Unreadable where it says something that cannot be */
    static PublishedActivity of(Element activity) {
        var contacts = ContactReading.of(activity);
        var language = requireNonNullElse(activity.see(Said.LANGUAGE), UNSAID_LANGUAGE);
        var money = new MoneyReading(activity.see("default-currency"), language);
        var budgets = money.budgets(activity);
        var disbursements = money.disbursements(activity);
        var transactions = money.transactions(activity);
        var results = new ResultsReading(language).results(activity);
        return new PublishedActivity(ProjectReading.of(activity), budgets, disbursements, transactions, results,
                contacts);
    }
}
