/** The facts once more, in memory and by columns, so that questions are answered in milliseconds; the table of facts stays the oracle. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"fact", "projection", "statistics"})
@org.jspecify.annotations.NullMarked
package org.cooptrack.query.columns;
