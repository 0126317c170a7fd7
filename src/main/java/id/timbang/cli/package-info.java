/** The commands: arguments in, exit codes, progress on standard error and a one-screen summary out. */
package id.timbang.cli;
