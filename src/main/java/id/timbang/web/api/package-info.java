/** The application for programs: JSON below {@code /api}. */
package id.timbang.web.api;
