package org.cooptrack.events.codes;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cooptrack.events.Dimension;
import org.cooptrack.events.organisation.ConstituentKind;
import org.cooptrack.events.project.Pillar;
import org.cooptrack.events.project.ProjectStatus;
import org.cooptrack.events.results.Figure;
import org.cooptrack.events.safety.Severity;
import org.cooptrack.events.value.*;

/** Which values a dimension can have at all, so that a slip is refused and not answered with nothing. */
public final class DimensionValues {
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern CODED = Pattern.compile("(\\d{1,2})-(.+)");
    private static final Map<String, String> SECTORS = Map.of("1", "Sector", "2", "SectorCategory", "7", "SdgGoal",
            "8", "SdgTarget");
    private static final Map<String, String> REGIONS = Map.of("1", "Region", "2", "RegionM49");
    private static final String UNKNOWN = "UNKNOWN";
    private static final String WHOLE = "ALL";

    private DimensionValues() {}

    /** What facts can say, and on the list of codes where there is one. */
    public static boolean canBeAskedFor(Dimension dimension, String value) {
        return canStand(dimension, value) && isListed(dimension, value);
    }

    /** The same of the facts of one measure, which may have values of their own. */
    public static boolean canBeAskedFor(Dimension dimension, String value, Map<Dimension, List<String>> own) {
        List<String> values = own.get(dimension);
        if (values != null) return values.contains(value);
        return dimension == Dimension.TOPIC ? CodeLists.isKnown("Topic", value) : canBeAskedFor(dimension, value);
    }

    /** What facts can say; codes may be there, as published, that are on no list. */
    public static boolean canStand(Dimension dimension, String value) {
        List<String> named = named(dimension);
        if (!named.isEmpty()) return named.contains(value);
        return switch (dimension) {
            case PROJECT, OFFICE, WITHIN_OFFICE, SCHEME -> ID.matcher(value).matches();
            case COUNTED_MEASURE -> Countable.named(value).isPresent();
            default -> !value.isBlank();
        };
    }

    /** The values of a dimension that has few; none of one that has many. */
    public static List<String> named(Dimension dimension) {
        return switch (dimension) {
            case STATUS -> names(ProjectStatus.values());
            case AIM -> names(Aim.values());
            case PILLAR -> names(Pillar.values());
            case INCOME_GROUP -> codes("IncomeGroup");
            case ILO_REGION -> codes("IloRegion");
            case DISADVANTAGE -> codes("Disadvantage");
            case SEX -> names(Sex.values());
            case AGE_BAND -> Arrays.stream(AgeBand.values()).map(AgeBand::code).toList();
            case DISABILITY -> names(Disability.values());
            case MIGRATION_STATUS -> names(MigrationStatus.values());
            case STATUS_IN_EMPLOYMENT -> names(StatusInEmployment.values());
            case SETTLEMENT -> names(Settlement.values());
            case CONSTITUENT -> names(ConstituentKind.values());
            case FORM, INSTRUMENT_KIND, WAY, BRANCH, ECONOMIC_ACTIVITY, CONTROL_TYPE ->
                OwnValues.of(dimension);
            case SEVERITY -> names(Severity.values());
            case BASIS -> names(CountBasis.values());
            case KIND -> Stream.concat(names(Exploitation.values()).stream(), names(Reach.values()).stream())
                    .distinct().toList();
            case COUNTED_FIGURE -> names(Figure.values());
            default -> List.of();
        };
    }

    /** The list of codes on which its values stand, where it is one list and long. */
    public static Optional<String> list(Dimension dimension) {
        return Optional.ofNullable(switch (dimension) {
            case COUNTRY -> "Country";
            case M49_REGION -> "RegionM49";
            case SDG_TARGET -> "SdgTarget";
            case CURRENCY -> "Currency";
            case INSTRUMENT -> "IloInstrument";
            case OCCUPATION -> "Isco08";
            case TOPIC -> "Topic";
            case COUNTED_MEASURE -> "Countable";
            default -> null;
        });
    }

    /** All code lists on which the values of a dimension rest, those that say in which group a country is among them. */
    public static List<String> lists(Dimension dimension) {
        return switch (dimension) {
            case ILO_REGION -> List.of("IloRegion", "IloRegionOfCountry");
            case M49_REGION -> List.of("M49RegionAbove", "M49RegionOfCountry", "RegionM49");
            case INCOME_GROUP -> List.of("IncomeGroup", "IncomeGroupOfCountry");
            case REGION -> listsOf("RegionVocabulary", REGIONS);
            case SECTOR -> listsOf("SectorVocabulary", SECTORS);
            case ADMINISTRATIVE_AREA -> List.of("Country");
            case DISADVANTAGE -> List.of("Disadvantage");
            default -> list(dimension).map(List::of).orElse(List.of());
        };
    }

    private static List<String> listsOf(String vocabularies, Map<String, String> lists) {
        return Stream.concat(Stream.of(vocabularies), lists.values().stream().sorted()).toList();
    }

    /** The list on which that value would stand, by the vocabulary it names where there are several. */
    public static Optional<String> list(Dimension dimension, String value) {
        return switch (dimension) {
            case REGION -> coded("RegionVocabulary", REGIONS, value);
            case SECTOR -> coded("SectorVocabulary", SECTORS, value);
            default -> list(dimension);
        };
    }

    private static Optional<String> coded(String vocabularies, Map<String, String> lists, String value) {
        var coded = CODED.matcher(value);
        if (!coded.matches()) return Optional.empty();
        if (!CodeLists.isKnown(vocabularies, coded.group(1))) return Optional.of(vocabularies);
        return Optional.ofNullable(lists.get(coded.group(1)));
    }

    /** How a value is written, where it is no plain code: one that could stand there. */
    public static Optional<String> example(Dimension dimension) {
        return Optional.ofNullable(switch (dimension) {
            case PROJECT, OFFICE, WITHIN_OFFICE, SCHEME -> "0197a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b";
            case REGION -> "1-298";
            case SECTOR -> "1-16070";
            case ADMINISTRATIVE_AREA -> "SN-DK";
            case COUNTED_PART -> "sex=FEMALE";
            default -> null;
        });
    }

    private static boolean isListed(Dimension dimension, String value) {
        return switch (dimension) {
            case COUNTRY -> value.equals(UNKNOWN) || CodeLists.isKnown("Country", value);
            case M49_REGION -> CodeLists.isKnown("RegionM49", value);
            case SDG_TARGET -> CodeLists.isKnown("SdgTarget", value);
            case REGION -> isCoded("RegionVocabulary", REGIONS, value);
            case SECTOR -> isCoded("SectorVocabulary", SECTORS, value);
            case CURRENCY -> CodeLists.isKnown("Currency", value);
            case INSTRUMENT -> CodeLists.isKnown("IloInstrument", value);
            case OCCUPATION -> value.equals(UNKNOWN) || CodeLists.isKnown("Isco08", value);
            case ADMINISTRATIVE_AREA -> value.equals(UNKNOWN) || isArea(value);
            case TOPIC -> CodeLists.isKnown("Topic", value) || OwnValues.of(Dimension.TOPIC).contains(value);
            case COUNTED_PART ->
                value.equals(WHOLE) || Arrays.stream(value.split(";", -1)).allMatch(DimensionValues::isPart);
            default -> true;
        };
    }

    private static boolean isArea(String value) {
        return AdministrativeAreas.country(value).filter(country -> CodeLists.isKnown("Country", country)).isPresent();
    }

    /** As {@code age-band=15-17,18-24}. */
    private static boolean isPart(String filter) {
        String[] parts = filter.split("=", 2);
        return parts.length == 2 && Arrays.stream(Dimension.values()).filter(one -> one.code().equals(parts[0]))
                .anyMatch(one -> Arrays.stream(parts[1].split(",", -1)).allMatch(value -> canBeAskedFor(one, value)));
    }

    private static boolean isCoded(String vocabularies, Map<String, String> lists, String value) {
        var coded = CODED.matcher(value);
        if (!coded.matches() || !CodeLists.isKnown(vocabularies, coded.group(1))) return false;
        String list = lists.get(coded.group(1));
        return list == null || CodeLists.isKnown(list, coded.group(2));
    }

    private static List<String> codes(String list) { return CodeLists.codes(list).stream().sorted().toList(); }

    private static List<String> names(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Enum::name).toList();
    }
}
