/** Questions to the table of facts, and what figures mean. */
@org.jspecify.annotations.NullMarked
package org.cooptrack.query.statistics;
