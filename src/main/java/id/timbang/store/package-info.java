/** What the application remembers: its database and everything that is read from it and written to it. */
package id.timbang.store;
