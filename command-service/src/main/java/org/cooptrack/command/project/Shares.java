package org.cooptrack.command.project;

import static org.cooptrack.command.project.ProjectRule.CODE_TWICE;
import static org.cooptrack.command.project.ProjectRule.PERCENTAGES_NOT_WHOLE;
import static org.cooptrack.command.project.ProjectRule.PERCENTAGE_OUT_OF_RANGE;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cooptrack.events.project.*;
import org.cooptrack.events.value.Decimal;
import org.cooptrack.events.value.Percentage;

/** The parts of a project make exactly a hundred; one that stands alone may say no share. */
final class Shares {
    private Shares() {}

    /** Countries and regions share one sum, in each vocabulary of regions. */
    static void whole(Recipients recipients, String field) {
        var countries = recipients.countries();
        if (recipients.regions().isEmpty()) whole(countries, field);
        for (var regions : byVocabulary(recipients.regions(), RecipientRegion::vocabulary)) {
            var together = new ArrayList<Apportioned>(countries);
            together.addAll(regions);
            whole(together, field);
        }
    }

    /** The sectors of each vocabulary make a whole of their own. */
    static void whole(List<Sector> sectors) {
        if (sectors.isEmpty()) whole(sectors, "/sectors");
        for (var of : byVocabulary(sectors, Sector::vocabulary))
            whole(of, "/sectors");
    }

    private static void whole(List<? extends Apportioned> parts, String field) {
        var seen = new HashSet<String>();
        for (var part : parts) {
            if (!seen.add(part.code())) throw CODE_TWICE.at(field, part.code());
            var share = part.share();
            if (share != null && (share.value().sign() <= 0 || share.compareTo(Percentage.HUNDRED) > 0))
                throw PERCENTAGE_OUT_OF_RANGE.at(field, share.toString(), part.code());
        }
        if (parts.size() == 1 && parts.getFirst().share() == null) return;
        var said = parts.stream().map(Apportioned::share).filter(Objects::nonNull).toList();
        if (said.size() < parts.size() || !Percentage.isWhole(said))
            throw PERCENTAGES_NOT_WHOLE.at(field,
                    said.stream().map(Percentage::value).reduce(Decimal.ZERO, Decimal::plus).toString());
    }

    private static <T> Iterable<List<T>> byVocabulary(List<T> parts, Function<T, String> vocabulary) {
        return parts.stream().collect(Collectors.groupingBy(vocabulary)).values();
    }
}
