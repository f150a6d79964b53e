/**
 * The vault: a key per person, with which what is theirs is sealed before it becomes history. It knows persons as random
 * ids and sealed texts by their place, and nothing of the field.
 */
@org.jspecify.annotations.NullMarked
package org.cooptrack.vault;
