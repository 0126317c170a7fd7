/** Drools behind one class: a dataset, a rule pack and a date in, an assessment with every rule that fired out. */
package id.timbang.rules;
