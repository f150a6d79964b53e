package org.cooptrack.command.person;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.cooptrack.command.person.DuplicateCommand.ProposeDuplicate;
import org.cooptrack.events.person.Identifiers;
import org.cooptrack.events.person.Likeness;
import org.cooptrack.vault.Fingerprints;
import org.cooptrack.vault.Vault;

/** Whom a person resembles, by what the vault keeps of others: first those of the same name, then those of a similar one. */
final class Resembling {
    private Resembling() {}

    static List<ProposeDuplicate> of(UUID person, Identifiers clear, Vault vault) {
        Fingerprints prints = vault.fingerprints();
        var found = new LinkedHashMap<UUID, Likeness>();
        prints.alike(person, Resemblance.of(clear)).forEach(other -> found.put(other, Likeness.SAME_FINGERPRINT));
        prints.alike(person, Resemblance.alike(clear).asked())
                .forEach(other -> found.putIfAbsent(other, Likeness.SIMILAR_FINGERPRINT));
        return found.entrySet().stream().map(one -> new ProposeDuplicate(person, one.getKey(), one.getValue()))
                .toList();
    }
}
