/**
 * JAXB models of the messages in XML, generated from the general XML Schema, and {@link PayuXml}, which reads and writes them.
 * Any getter of a model answers null where the message has no such member.
 */
@NullUnmarked
package io.github.payuperu.generatedclient.xml;

import org.jspecify.annotations.NullUnmarked;
