package org.cooptrack.command.adoption;

import static java.util.Objects.requireNonNullElse;
import static org.cooptrack.command.adoption.AdoptionRule.SHARES_NOT_WHOLE;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.cooptrack.events.published.PublishedProject;
import org.cooptrack.events.published.Share;
import org.cooptrack.events.value.Percentage;
import org.jspecify.annotations.Nullable;

/** What is wrong with the shares of countries, regions and sectors: one sum per vocabulary, countries and regions together. */
final class ShareFindings {
    private static final Map<String, String> SECTOR_LISTS = Map.of("1", "Sector", "2", "SectorCategory");
    private static final Map<String, String> REGION_LISTS = Map.of("1", "Region", "2", "RegionM49");

    private ShareFindings() {}

    static void judge(PublishedProject published, Findings findings) {
        var coverage = published.coverage();
        var regions = byVocabulary(coverage.regions());
        if (regions.isEmpty()) regions = Map.of("1", List.of());
        regions.values().forEach(some -> whole(both(coverage.countries(), some), "/recipient-country", findings));
        byVocabulary(published.purpose().sectors()).values().forEach(some -> whole(some, "/sector", findings));
        codes(coverage.regions(), REGION_LISTS, "/recipient-region", findings);
        codes(published.purpose().sectors(), SECTOR_LISTS, "/sector", findings);
        coverage.countries().forEach(country -> findings.code("Country", country.code(), "/recipient-country"));
    }

    private static void whole(List<Share> shares, String field, Findings findings) {
        var said = shares.stream().map(Share::percentage).filter(Objects::nonNull).toList();
        boolean alone = shares.size() == 1 && said.isEmpty();
        boolean whole = said.size() == shares.size() && Percentage.isWhole(said)
                && said.stream().allMatch(share -> share.value().sign() >= 0);
        findings.when(!shares.isEmpty() && !alone && !whole, SHARES_NOT_WHOLE, field);
    }

    private static void codes(List<Share> shares, Map<String, String> lists, String field, Findings findings) {
        for (var share : shares) {
            var list = lists.get(vocabulary(share.vocabulary()));
            if (list != null) findings.code(list, share.code(), field);
        }
    }

    private static Map<String, List<Share>> byVocabulary(List<Share> shares) {
        return shares.stream()
                .collect(Collectors.groupingBy(share -> vocabulary(share.vocabulary()), TreeMap::new,
                        Collectors.toList()));
    }

    static String vocabulary(@Nullable String said) { return requireNonNullElse(said, "1"); }

    private static List<Share> both(List<Share> some, List<Share> others) {
        var all = new ArrayList<>(some);
        all.addAll(others);
        return all;
    }
}
