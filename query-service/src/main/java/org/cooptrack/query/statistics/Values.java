package org.cooptrack.query.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.cooptrack.events.Dimension;
import org.cooptrack.events.codes.CodeLists;
import org.cooptrack.events.dialogue.Form;
import org.cooptrack.events.dispute.DisputeForm;
import org.cooptrack.events.dispute.Way;
import org.cooptrack.events.organisation.ConstituentKind;
import org.cooptrack.events.enterprise.Stage;
import org.cooptrack.events.project.Pillar;
import org.cooptrack.events.project.ProjectStatus;
import org.cooptrack.events.reform.InstrumentKind;
import org.cooptrack.events.protection.Branch;
import org.cooptrack.events.safety.ControlType;
import org.cooptrack.events.safety.EconomicActivity;
import org.cooptrack.events.safety.Severity;
import org.cooptrack.events.value.*;
import org.cooptrack.web.problem.ProblemException;

/** Which values there can be on an axis at all, so that a slip is refused and not answered with nothing. */
final class Values {
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern CODED = Pattern.compile("(\\d{1,2})-(.+)");
    private static final Map<String, String> SECTORS = Map.of("1", "Sector", "2", "SectorCategory", "7", "SdgGoal",
            "8", "SdgTarget");
    private static final Map<String, String> REGIONS = Map.of("1", "Region", "2", "RegionM49");

    private Values() {}

    /** Refuses what cannot be filtered by. */
    static void requireFilter(String parameter, Axis axis, List<String> values) {
        requireCell(parameter, axis, values);
        if (axis instanceof Axis.Of(var dimension))
            require(parameter, axis, values, value -> isListed(dimension, value));
    }

    /** Refuses what no cell has; codes may be there, as published, that are on no list. */
    static void requireCell(String parameter, Axis axis, List<String> values) {
        require(parameter, axis, values, value -> switch (axis) {
            case Axis.Period period -> period.writes(value);
            case Axis.Of(Dimension dimension) -> isClosed(dimension, value);
        });
    }

    private static void require(String parameter, Axis axis, List<String> values, Predicate<String> possible) {
        String rule = axis instanceof Axis.Period ? "statistics.period" : "query.value";
        values.stream().filter(possible.negate()).findFirst().ifPresent(value -> {
            throw new ProblemException(400, rule, parameter, value, axis.code());
        });
    }

    private static boolean isClosed(Dimension dimension, String value) {
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
