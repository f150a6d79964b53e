/** What is still to be done, by whom and by which day, and which rows wait for an earlier fact, office by office; and quality issues. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"door", "fact", "projection", "statistics"})
@org.jspecify.annotations.NullMarked
package org.cooptrack.query.agenda;
