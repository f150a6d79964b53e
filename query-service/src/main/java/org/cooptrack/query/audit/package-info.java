/** The auditor's own work: samples of the entries behind a figure, what the tests of them found, and what follows for the whole. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"door", "projection", "statistics", "fact"})
@org.jspecify.annotations.NullMarked
package org.cooptrack.query.audit;
