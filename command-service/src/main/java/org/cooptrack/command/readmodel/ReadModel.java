package org.cooptrack.command.readmodel;

import static org.cooptrack.command.readmodel.ReadModelRule.*;

import java.util.List;
import java.util.regex.Pattern;
import org.cooptrack.command.readmodel.ReadModelCommand.*;
import org.cooptrack.command.readmodel.ReadModelState.*;
import org.cooptrack.events.readmodel.ReadModelEvent;
import org.cooptrack.events.readmodel.VersionChosen;
import org.cooptrack.events.readmodel.VersionDropped;

/** The law of read models: one version answers, any other may be dropped. Pure. */
final class ReadModel {
    /** Where versions end: more were never made. */
    private static final int MOST = 999_999_999;
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,49}");

    private ReadModel() {}

    /** @throws org.cooptrack.command.law.Rejected where a rule of {@link ReadModelRule} stands against the wish */
    static List<ReadModelEvent> decide(ReadModelCommand wish, ReadModelState state) {
        if (!NAME.matcher(wish.projection()).matches()) throw UNNAMED.at("/projection", wish.projection());
        if (wish.version() < 1 || wish.version() > MOST) throw VERSION_IMPOSSIBLE.at("/version", wish.version());
        return switch (wish) {
            case ChooseVersion one -> choose(new VersionChosen(one.projection(), one.version(), one.reason()), state);
            case DropVersion one -> drop(one, state);
        };
    }

    /** The same choice for another reason is one anew: what was chosen before may have been overtaken by a newer version. */
    private static List<ReadModelEvent> choose(VersionChosen choice, ReadModelState state) {
        return switch (state) {
            case Decided decided when choice.equals(decided.chosen()) -> List.of();
            case Decided _,Undecided _ -> List.of(choice);
        };
    }

    private static List<ReadModelEvent> drop(DropVersion wish, ReadModelState state) {
        return switch (state) {
            case Decided decided when decided.answersFrom(wish.version()) ->
                throw CHOSEN_IS_KEPT.at("/version", wish.version());
            case Decided decided when decided.dropped().contains(wish.version()) -> List.of();
            case Decided _,Undecided _ ->
                List.of(new VersionDropped(wish.projection(), wish.version(), wish.reason()));
        };
    }

    static ReadModelState evolve(ReadModelState state, ReadModelEvent event) {
        return switch (event) {
            case VersionChosen chosen -> switch (state) {
                case Undecided _ -> Decided.by(chosen);
                case Decided decided -> decided.choosing(chosen);
            };
            case VersionDropped dropped -> switch (state) {
                case Undecided _ -> Decided.dropping(dropped.version());
                case Decided decided -> decided.without(dropped.version());
            };
        };
    }
}
