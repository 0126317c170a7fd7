/** The integer programme as data: choices with their values and usages, and the limits; knows only the domain. */
package id.timbang.model;
