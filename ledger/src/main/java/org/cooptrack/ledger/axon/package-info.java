/** The ledger as Axon's event store: its storage engine, its streams, its tokens. */
@org.jspecify.annotations.NullMarked
package org.cooptrack.ledger.axon;
