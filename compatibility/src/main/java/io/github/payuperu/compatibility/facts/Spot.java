package io.github.payuperu.compatibility.facts;

/**
 * Something that the contract speaks of: a field, an element, an address, a rule.
 *
 * @param part the part that speaks
 * @param direction which way the message goes
 * @param operation the operation; empty if it is about none
 * @param path what it is known by in both releases, with slashes: JSON Pointer, XPath, or a name
 */
public record Spot(Part part, Direction direction, String operation, String path) {
    /** Whether that is the thing that this one belongs to, or it belongs to in turn. */
    public boolean isWithin(Spot other) {
        return part == other.part
                && direction == other.direction
                && operation.equals(other.operation)
                && path.length() > other.path.length()
                && path.startsWith(other.path)
                && "/[@".indexOf(path.charAt(other.path.length())) >= 0;
    }
}
