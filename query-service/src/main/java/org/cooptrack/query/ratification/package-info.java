/** Ratifications as they are read: of which convention or protocol, by which country, since when and until when. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"door", "projection", "statistics"})
@org.jspecify.annotations.NullMarked
package org.cooptrack.query.ratification;
