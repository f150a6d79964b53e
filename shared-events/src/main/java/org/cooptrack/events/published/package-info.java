/** What others published about a project (IATI activity, versions 2.01 to 2.03), in the words of the standard. */
@org.jspecify.annotations.NullMarked
package org.cooptrack.events.published;
