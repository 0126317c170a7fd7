/** Why a proposal was funded, why not: pure functions of dataset, assessment, programme, selection and certificate. */
package id.timbang.explain;
