/** What the guide on notifications shows is run. */
package io.github.payuperu.contracttests.notifications;
