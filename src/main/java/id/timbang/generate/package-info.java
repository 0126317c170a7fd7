/** Example regions of any size, made up from a seed, with planted truths; knows only the domain and the data. */
package id.timbang.generate;
