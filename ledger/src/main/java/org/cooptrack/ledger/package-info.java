/**
 * The ledger: one order, dense, and one function to write it. It knows streams, events as JSON, claims, facts and keys, and
 * nothing of the field.
 */
@org.jspecify.annotations.NullMarked
package org.cooptrack.ledger;
