/**
 * Who may do what, asked of a running service over REST: every operation of its OpenAPI document,
 * by every role, held against docs/toegang.md.
 */
package nl.praktijklerenplus.platform.testkit.access;
