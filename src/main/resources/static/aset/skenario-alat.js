/* What the scripts of a scenario share. */
export const english = document.documentElement.lang === 'en';
export const locale = english ? 'en' : 'id-ID';
export const none = '\u2013';

export function by(id) {
  return document.getElementById(id);
}

export function number(value, decimals) {
  return value.toLocaleString(locale, { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
}
