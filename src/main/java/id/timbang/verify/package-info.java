/** The independent checker of a result; knows only the domain and the programme's data, and shares no code with optimise. */
package id.timbang.verify;
