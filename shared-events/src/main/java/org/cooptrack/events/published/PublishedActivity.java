package org.cooptrack.events.published;

import java.util.List;

/** One activity of a file: its description, money and results, and whom to ask about it, in clear. */
public record PublishedActivity(PublishedProject project, List<PublishedBudget> budgets,
        List<PublishedDisbursement> disbursements, List<PublishedTransaction> transactions, List<Outcome> results,
        List<Contact> contacts) {
    public PublishedActivity {
        budgets = List.copyOf(budgets);
        disbursements = List.copyOf(disbursements);
        transactions = List.copyOf(transactions);
        results = List.copyOf(results);
        contacts = List.copyOf(contacts);
    }

    public String identifier() { return project.identity().identifier(); }

    /** A result with its indicators. */
    public record Outcome(PublishedResult result, List<Measured> indicators) {
        public Outcome { indicators = List.copyOf(indicators); }
    }

    /** An indicator with its periods. */
    public record Measured(PublishedIndicator indicator, List<PublishedPeriod> periods) {
        public Measured { periods = List.copyOf(periods); }
    }
}
