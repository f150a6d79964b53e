/** Questions to the table of facts, and what figures mean. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"door", "fact", "projection"})
@org.jspecify.annotations.NullMarked
package org.cooptrack.query.statistics;
