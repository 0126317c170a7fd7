/** Workbooks (.xlsx) as rows of text: reads hostile files within fixed limits, and writes the same bytes for the same rows. */
package id.timbang.xlsx;
