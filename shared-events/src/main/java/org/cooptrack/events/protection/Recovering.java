package org.cooptrack.events.protection;

import java.util.List;
import org.cooptrack.events.Claim;
import org.cooptrack.events.Claiming;

/** A coverage says other days than before: its person holds, from now on, the days that are listed and no others. */
interface Recovering extends Claiming {
    Coverage before();

    /** All days on which the person is covered under this affiliation, as known now. */
    List<Span> days();

    @Override
    default List<String> releases() { return List.of(before().key()); }

    @Override
    default List<Claim> takes() { return days().stream().map(before()::claim).toList(); }
}
