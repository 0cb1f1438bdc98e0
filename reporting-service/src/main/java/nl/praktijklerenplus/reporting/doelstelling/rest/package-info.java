/** Over REST. */
package nl.praktijklerenplus.reporting.doelstelling.rest;
