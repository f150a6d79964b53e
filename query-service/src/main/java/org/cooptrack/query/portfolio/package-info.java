/** How many projects there are, of which status, where, with whom and on what, and how many were active year by year. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"fact", "statistics"})
@org.jspecify.annotations.NullMarked
package org.cooptrack.query.portfolio;
