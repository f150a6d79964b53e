package org.cooptrack.events.codes;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cooptrack.events.Dimension;
import org.cooptrack.events.dialogue.Form;
import org.cooptrack.events.dispute.DisputeForm;
import org.cooptrack.events.dispute.Way;
import org.cooptrack.events.enterprise.Stage;
import org.cooptrack.events.organisation.ConstituentKind;
import org.cooptrack.events.project.Pillar;
import org.cooptrack.events.project.ProjectStatus;
import org.cooptrack.events.protection.Branch;
import org.cooptrack.events.reform.InstrumentKind;
import org.cooptrack.events.results.Figure;
import org.cooptrack.events.safety.ControlType;
import org.cooptrack.events.safety.EconomicActivity;
import org.cooptrack.events.safety.Severity;
import org.cooptrack.events.value.*;

/** Which values a dimension can have at all, so that a slip is refused and not answered with nothing. */
public final class DimensionValues {
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern CODED = Pattern.compile("(\\d{1,2})-(.+)");
    private static final Map<String, String> SECTORS = Map.of("1", "Sector", "2", "SectorCategory", "7", "SdgGoal",
            "8", "SdgTarget");
    private static final Map<String, String> REGIONS = Map.of("1", "Region", "2", "RegionM49");

    private DimensionValues() {}

    /** What facts can say, and on the list of codes where there is one. */
    public static boolean canBeAskedFor(Dimension dimension, String value) {
        return canStand(dimension, value) && isListed(dimension, value);
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
            case INCOME_GROUP -> CodeLists.codes("IncomeGroup").stream().sorted().toList();
            case SEX -> names(Sex.values());
            case AGE_BAND -> Arrays.stream(AgeBand.values()).map(AgeBand::code).toList();
            case DISABILITY -> names(Disability.values());
            case MIGRATION_STATUS -> names(MigrationStatus.values());
            case STATUS_IN_EMPLOYMENT -> names(StatusInEmployment.values());
            case SETTLEMENT -> names(Settlement.values());
            case INSTRUMENT_KIND -> names(InstrumentKind.values());
            case WAY -> names(Way.values());
            case CONSTITUENT -> names(ConstituentKind.values());
            case FORM -> Stream.of(Form.values(), DisputeForm.values(), Stage.values()).flatMap(Arrays::stream)
                    .map(Enum::name).distinct().toList();
            case BASIS -> names(CountBasis.values());
            case BRANCH -> names(Branch.values());
            case ECONOMIC_ACTIVITY -> names(EconomicActivity.values());
            case SEVERITY -> names(Severity.values());
            case CONTROL_TYPE -> names(ControlType.values());
            case KIND -> Stream.concat(names(Exploitation.values()).stream(), names(Reach.values()).stream())
                    .distinct().toList();
            case COUNTED_FIGURE -> names(Figure.values());
            default -> List.of();
        };
    }

    private static boolean isListed(Dimension dimension, String value) {
        return switch (dimension) {
            case COUNTRY -> value.equals("UNKNOWN") || CodeLists.isKnown("Country", value);
            case ILO_REGION -> CodeLists.isKnown("IloRegion", value);
            case M49_REGION -> CodeLists.isKnown("RegionM49", value);
            case SDG_TARGET -> CodeLists.isKnown("SdgTarget", value);
            case REGION -> isCoded("RegionVocabulary", REGIONS, value);
            case SECTOR -> isCoded("SectorVocabulary", SECTORS, value);
            case CURRENCY -> CodeLists.isKnown("Currency", value);
            case INSTRUMENT -> CodeLists.isKnown("IloInstrument", value);
            default -> true;
        };
    }

    private static boolean isCoded(String vocabularies, Map<String, String> lists, String value) {
        var coded = CODED.matcher(value);
        if (!coded.matches() || !CodeLists.isKnown(vocabularies, coded.group(1))) return false;
        String list = lists.get(coded.group(1));
        return list == null || CodeLists.isKnown(list, coded.group(2));
    }

    private static List<String> names(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Enum::name).toList();
    }
}
