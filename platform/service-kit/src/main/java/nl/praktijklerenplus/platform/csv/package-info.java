/** Tables as text, for a spreadsheet: RFC 4180, UTF-8, always with a header. */
package nl.praktijklerenplus.platform.csv;
