/** What a person may ask of a service: what it recorded, who looked, and what was destroyed. */
package nl.praktijklerenplus.platform.subject;
