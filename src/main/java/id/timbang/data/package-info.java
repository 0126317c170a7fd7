/** Reads, validates, hashes and writes datasets and results; every rejected row with file, line, column and advice. */
package id.timbang.data;
