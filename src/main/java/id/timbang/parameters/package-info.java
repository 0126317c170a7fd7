/** Dated, cited legal numbers: what the law or a policy says on a given day. */
package id.timbang.parameters;
