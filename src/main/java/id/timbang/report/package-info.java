/** What a comparison or a study hands over to people: sentences, tables and charts (SVG), whatever shows or writes them. */
package id.timbang.report;
