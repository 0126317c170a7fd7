/** The outside judge: random datasets, an exact solver that reads the same files, and the properties every portfolio must have. */
package id.timbang.oracle;
