/** The right to approve, given to another for some days and taken back: small offices approve by it while those who may are away. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"law", "door"})
@org.jspecify.annotations.NullMarked
package org.cooptrack.command.delegation;
