/** The records and enums everything speaks in; knows only the JDK. */
package id.timbang.domain;
