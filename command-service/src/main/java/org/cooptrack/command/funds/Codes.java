package org.cooptrack.command.funds;

import org.cooptrack.events.funds.Transaction;

/** The codes of a transaction stand on their lists on its day. Vocabularies that are somebody's own are not ours to judge. */
final class Codes {
    private static final String DAC = "1";
    private static final String DAC_CATEGORY = "2";

    private Codes() {}

    static void known(Transaction says, Checks checks) {
        var day = says.date().latest();
        var terms = says.terms();
        checks.code("Country", says.recipientCountry(), day, "/details/recipientCountry");
        var region = says.recipientRegion();
        if (region != null && region.vocabulary().equals(DAC))
            checks.code("Region", region.code(), day, "/details/recipientRegion");
        for (var sector : says.sectors()) {
            checks.code("SectorVocabulary", sector.vocabulary(), day, "/details/sectors");
            if (sector.vocabulary().equals(DAC)) checks.code("Sector", sector.code(), day, "/details/sectors");
            if (sector.vocabulary().equals(DAC_CATEGORY))
                checks.code("SectorCategory", sector.code(), day, "/details/sectors");
        }
        checks.code("DisbursementChannel", terms.disbursementChannel(), day, "/details/terms/disbursementChannel");
        checks.code("FlowType", terms.flowType(), day, "/details/terms/flowType");
        checks.code("FinanceType", terms.financeType(), day, "/details/terms/financeType");
        checks.code("TiedStatus", terms.tiedStatus(), day, "/details/terms/tiedStatus");
        for (var type : terms.aidTypes())
            if (type.vocabulary().equals(DAC)) checks.code("AidType", type.code(), day, "/details/terms/aidTypes");
    }
}
