/** Accounting ledgers that auditors bring in, to be compared with the transactions of projects. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"law", "door"})
@org.jspecify.annotations.NullMarked
package org.cooptrack.command.accounts;
