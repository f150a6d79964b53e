package org.cooptrack.command.door;

import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.cooptrack.events.person.Identifiers;
import org.cooptrack.web.token.Caller;

/** Where somebody named in a sheet is made known as a person: what identifies them is sealed before it becomes a wish. */
public interface PersonRegister {
    /** @throws org.cooptrack.command.law.Rejected where the law of persons stands against it */
    void register(UUID person, Identifiers identifiers, Caller caller);

    /** Whether it could be: nothing is recorded, and no key is made. */
    void possible(Identifiers identifiers, Caller caller);

    /** Makes the fingerprints of no more than so many persons anew that were made in an earlier form, as long as it may; answers whether there were any. */
    boolean renew(int most, Caller caller, BooleanSupplier may);
}
