/** Forms, held against decoders and validators that are not ours. */
package io.github.payuperu.contracttests.form;
