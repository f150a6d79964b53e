/** What the programme wants to say of its work: which figures, in which order, under which headings. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"door", "statistics"})
@org.jspecify.annotations.NullMarked
package org.cooptrack.query.claim;
