/** What every query has in common: who may ask, which position the answer must have seen, and how lists are paged. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = "projection")
@org.jspecify.annotations.NullMarked
package org.cooptrack.query.door;
