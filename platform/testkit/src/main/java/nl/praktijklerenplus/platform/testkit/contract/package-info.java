/**
 * What is published and what the contracts say of it: golden files and schemas, held against what
 * producers write and consumers read.
 */
package nl.praktijklerenplus.platform.testkit.contract;
