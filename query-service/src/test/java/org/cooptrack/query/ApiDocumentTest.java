package org.cooptrack.query;
