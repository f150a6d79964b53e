/** Seals history: signs what the ledger holds by public standards, proves it, and finds what was changed in it. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = "door")
@org.jspecify.annotations.NullMarked
package org.cooptrack.query.seal;
