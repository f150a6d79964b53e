/** What is still to be done, by whom and by which day: quality issues, follow-ups and reports, office by office. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"door", "fact", "projection", "statistics"})
@org.jspecify.annotations.NullMarked
package org.cooptrack.query.agenda;
