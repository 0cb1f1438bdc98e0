/**
 * What the tests of every service share: real infrastructure, tokens, rules for the architecture.
 */
package nl.praktijklerenplus.platform.testkit;
