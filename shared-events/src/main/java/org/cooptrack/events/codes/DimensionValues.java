package org.cooptrack.events.codes;

import java.util.Arrays;
import java.util.Map;
import java.util.regex.Pattern;
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
        return switch (dimension) {
            case PROJECT, OFFICE, SCHEME -> ID.matcher(value).matches();
            case STATUS -> isOneOf(ProjectStatus.values(), value);
            case AIM -> isOneOf(Aim.values(), value);
            case PILLAR -> isOneOf(Pillar.values(), value);
            case INCOME_GROUP -> CodeLists.isKnown("IncomeGroup", value);
            case SEX -> isOneOf(Sex.values(), value);
            case AGE_BAND -> Arrays.stream(AgeBand.values()).anyMatch(band -> band.code().equals(value));
            case DISABILITY -> isOneOf(Disability.values(), value);
            case MIGRATION_STATUS -> isOneOf(MigrationStatus.values(), value);
            case STATUS_IN_EMPLOYMENT -> isOneOf(StatusInEmployment.values(), value);
            case SETTLEMENT -> isOneOf(Settlement.values(), value);
            case INSTRUMENT_KIND -> isOneOf(InstrumentKind.values(), value);
            case WAY -> isOneOf(Way.values(), value);
            case CONSTITUENT -> isOneOf(ConstituentKind.values(), value);
            case FORM -> isOneOf(Form.values(), value) || isOneOf(DisputeForm.values(), value)
                    || isOneOf(Stage.values(), value);
            case BASIS -> isOneOf(CountBasis.values(), value);
            case BRANCH -> isOneOf(Branch.values(), value);
            case ECONOMIC_ACTIVITY -> isOneOf(EconomicActivity.values(), value);
            case SEVERITY -> isOneOf(Severity.values(), value);
            case CONTROL_TYPE -> isOneOf(ControlType.values(), value);
            case KIND -> isOneOf(Exploitation.values(), value);
            case COUNTED_MEASURE -> Countable.named(value).isPresent();
            case COUNTED_FIGURE -> isOneOf(Figure.values(), value);
            default -> !value.isBlank();
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

    private static boolean isOneOf(Enum<?>[] constants, String value) {
        return Arrays.stream(constants).anyMatch(constant -> constant.name().equals(value));
    }
}
