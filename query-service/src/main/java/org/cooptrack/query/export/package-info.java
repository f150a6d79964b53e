/** What was taken away of history, by whom and what for; and the copies themselves, page by page, straight from the ledger. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"door", "projection"})
@org.jspecify.annotations.NullMarked
package org.cooptrack.query.export;
