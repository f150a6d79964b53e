package org.cooptrack.query.statistics;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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
import org.cooptrack.query.projection.Possible;
import org.cooptrack.web.problem.ProblemException;

/** Which values there can be on an axis at all, so that a slip is refused and not answered with nothing. */
final class Values {
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern CODED = Pattern.compile("(\\d{1,2})-(.+)");
    private static final Map<String, String> SECTORS = Map.of("1", "Sector", "2", "SectorCategory", "7", "SdgGoal",
            "8", "SdgTarget");
    private static final Map<String, String> REGIONS = Map.of("1", "Region", "2", "RegionM49");

    private static final Set<Dimension> BY_ID = EnumSet.of(Dimension.PROJECT, Dimension.OFFICE, Dimension.SCHEME);

    private Values() {}

    /** Refuses what cannot be filtered by. */
    static void requireFilter(String parameter, Axis axis, List<String> values) {
        requireCell(parameter, axis, values);
        if (axis instanceof Axis.Of(var dimension))
            require(parameter, axis, values, value -> isListed(dimension, value));
    }

    /** Refuses what no cell has; codes may be there, as published, that are on no list. */
    static void requireCell(String parameter, Axis axis, List<String> values) {
        if (axis instanceof Axis.Of(Dimension dimension) && !named(dimension).isEmpty())
            values.forEach(value -> Possible.oneOf(named(dimension)).require(parameter, value));
        require(parameter, axis, values, value -> switch (axis) {
            case Axis.Period period -> period.writes(value);
            case Axis.Of(Dimension dimension) -> !value.isBlank() && (!BY_ID.contains(dimension) || isId(value));
        });
    }

    private static void require(String parameter, Axis axis, List<String> values, Predicate<String> possible) {
        String rule = axis instanceof Axis.Period ? "statistics.period" : "query.value";
        values.stream().filter(possible.negate()).findFirst().ifPresent(value -> {
            throw new ProblemException(400, rule, parameter, value, axis.code());
        });
    }

    private static boolean isId(String value) {
        return ID.matcher(value).matches();
    }

    /** The values of a dimension that has few; none of one that has many. */
    private static List<String> named(Dimension dimension) {
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
            case KIND -> names(Exploitation.values());
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
