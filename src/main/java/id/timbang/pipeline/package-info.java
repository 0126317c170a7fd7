/** The steps from dataset to result as readable methods, and the way back that checks a result. */
package id.timbang.pipeline;
