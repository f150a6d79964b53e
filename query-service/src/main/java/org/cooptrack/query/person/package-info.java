/** Persons as they are read: random ids, what they agree to and as whom they count, and the question whether two are one. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"door", "projection"})
@org.jspecify.annotations.NullMarked
package org.cooptrack.query.person;
