/** The money of projects: one figure for each type of transaction. */
@org.jspecify.annotations.NullMarked
package org.cooptrack.query.funds;
