@org.jspecify.annotations.NullMarked
package org.cooptrack.ledger.axon;
