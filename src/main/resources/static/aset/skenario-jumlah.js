import { english, number } from './skenario-alat.js';

/* Amounts as the fields of ceilings show and take them: in the unit of the table, with every digit; read as the server reads them. */
const table = document.querySelector('table.pagu');
const zeros = Number(table.dataset.nol);
const scale = 10n ** BigInt(zeros);
const comma = /^(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?$/;
const dot = /^(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?$/;
const surelyRupiah = 1000000n;

/* The rupiah that a text states; null where it states no whole number of them. */
export function rupiah(text) {
  const typed = text.replace(/\s/g, '');
  const plain = typed.replace(/^rp\.?/i, '');
  const found = (english ? dot : comma).exec(plain) || (english ? comma : dot).exec(plain);
  if (!found) {
    return null;
  }
  const whole = BigInt(found[1].replace(/\D/g, ''));
  const decimals = (found[2] || '').replace(/0+$/, '');
  const places = plain !== typed || whole >= surelyRupiah ? 0 : zeros;
  const amount = whole * 10n ** BigInt(places) + BigInt(decimals.padEnd(places, '0') || 0);
  return decimals.length > places || amount >= 10n ** 17n ? null : amount;
}

function grouped(amount) {
  return String(amount).replace(/\B(?=(\d{3})+$)/g, english ? ',' : '.');
}

/* An amount as its field shows it. */
export function inField(amount) {
  if (zeros === 0) {
    return grouped(amount);
  }
  if (amount / scale >= surelyRupiah) {
    return exactly(amount);
  }
  const decimals = String(amount % scale).padStart(zeros, '0').replace(/0+$/, '') || '0';
  return grouped(amount / scale) + (english ? '.' : ',') + decimals;
}

/* An amount with all digits; nothing where its field says so itself. */
export function exactly(amount) {
  return zeros === 0 || amount === null ? '' : 'Rp' + grouped(amount);
}

/* A change of rupiah in the unit of the table. */
export function inUnit(amount) {
  return amount / Number(scale);
}

/* An amount as a column of the table shows it. */
export function rounded(amount) {
  const places = zeros === 0 ? 0 : 1;
  return number(Math.round(inUnit(amount) * 10 ** places) / 10 ** places, places);
}
