/** The events themselves, straight from the ledger. */
@org.jspecify.annotations.NullMarked
package org.cooptrack.query.history;
