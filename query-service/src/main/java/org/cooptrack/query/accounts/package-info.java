/** Accounting ledgers that auditors brought in, and how the transactions of projects agree with them. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"door", "projection"})
@org.jspecify.annotations.NullMarked
package org.cooptrack.query.accounts;
