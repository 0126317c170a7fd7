/** Strict YAML with the line of every value; knows the words of the domain only to say what is wrong. */
package id.timbang.yaml;
