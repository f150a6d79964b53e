/** The events themselves, straight from the ledger. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"door", "projection"})
@org.jspecify.annotations.NullMarked
package org.cooptrack.query.history;
