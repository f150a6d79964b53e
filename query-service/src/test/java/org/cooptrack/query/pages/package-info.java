@org.jspecify.annotations.NullMarked
package org.cooptrack.query.pages;
