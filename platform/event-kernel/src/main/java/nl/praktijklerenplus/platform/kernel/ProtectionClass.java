package nl.praktijklerenplus.platform.kernel;

/**
 * Kinds of personal data that are kept under keys of their own: who sees one may not see the other.
 */
public enum ProtectionClass {
  /** Who somebody is: name, day of birth, how to reach them. */
  IDENTITY,
  /** What was said about somebody. */
  NOTES
}
