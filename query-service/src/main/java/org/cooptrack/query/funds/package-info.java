/** The money of projects: one figure for each type of transaction. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"door", "projection", "statistics"})
@org.jspecify.annotations.NullMarked
package org.cooptrack.query.funds;
