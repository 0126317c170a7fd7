/** The application on the web: how it starts, who may do what, and the jobs it runs. */
package id.timbang.web;
