/** The pages that people look at: shells that ask the API for what they show. */
package nl.praktijklerenplus.reporting.web;
