/** The screens. */
package id.timbang.web.page;
