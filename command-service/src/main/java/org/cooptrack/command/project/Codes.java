package org.cooptrack.command.project;

import static org.cooptrack.command.project.ProjectRule.CODE_NOT_ON_LIST;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.cooptrack.command.law.Facts;
import org.cooptrack.events.codes.Languages;
import org.cooptrack.events.project.*;
import org.jspecify.annotations.Nullable;

/** Which code list each code of a project stands on, and that it stood there on the day. Codes of other vocabularies are taken as given. */
record Codes(LocalDate day, Facts facts) {
    private static final Map<String, String> REGIONS = Map.of("1", "Region", "2", "RegionM49");
    private static final Map<String, String> SECTORS = Map.of("1", "Sector", "2", "SectorCategory", "7", "SdgGoal", "8",
            "SdgTarget");
    private static final Map<String, String> MARKERS = Map.of("1", "PolicyMarker");

    void recipients(Recipients recipients) {
        each("Country", recipients.countries().stream().map(RecipientCountry::code).toList(), "/countries");
        for (var region : recipients.regions())
            in("RegionVocabulary", REGIONS, region.vocabulary(), region.code(), "/regions");
    }

    void sectors(List<Sector> sectors) {
        for (var sector : sectors)
            in("SectorVocabulary", SECTORS, sector.vocabulary(), sector.code(), "/sectors");
    }

    void markers(List<PolicyMarker> markers) {
        for (var marker : markers) {
            in("PolicyMarkerVocabulary", MARKERS, marker.vocabulary(), marker.code(), "/markers");
            on("PolicySignificance", marker.significance(), "/markers");
        }
    }

    void defaults(Defaults defaults) {
        on("Currency", defaults.currency(), "/defaults/currency");
        on("ActivityScope", defaults.scope(), "/defaults/scope");
        on("CollaborationType", defaults.collaborationType(), "/defaults/collaborationType");
        on("FlowType", defaults.flowType(), "/defaults/flowType");
        on("FinanceType", defaults.financeType(), "/defaults/financeType");
        on("AidType", defaults.aidType(), "/defaults/aidType");
        on("TiedStatus", defaults.tiedStatus(), "/defaults/tiedStatus");
        language(defaults.language());
    }

    void each(String list, Collection<String> codes, String field) {
        for (String code : codes)
            on(list, code, field);
    }

    void on(String list, @Nullable String code, String field) {
        if (code != null && !facts.isOnList(list, code, day)) throw CODE_NOT_ON_LIST.at(field, code, list, day);
    }

    private void in(String vocabularies, Map<String, String> lists, String vocabulary, String code, String field) {
        on(vocabularies, vocabulary, field);
        String list = lists.get(vocabulary);
        if (list != null) on(list, code, field);
    }

    private void language(@Nullable String tag) {
        if (tag != null && !Languages.isKnown(tag))
            throw CODE_NOT_ON_LIST.at("/defaults/language", tag, "BCP 47", day);
    }
}
