import { english, by } from './skenario-alat.js';

/* Weights: a criterion scales the points of its rules. Thousandths, so that sums are exact. */
const criteria = Array.from(document.querySelectorAll('#kriteria tbody tr'));

function thousandths(text) {
  return Math.round(1000 * Number(String(text).replace(',', '.').replace('\u2212', '-')));
}

function decimal(amount) {
  return String(amount / 1000).replace('.', english ? '.' : ',');
}

function slider(row) {
  return row.querySelector('input');
}

function weight(row) {
  return thousandths(slider(row).value);
}

function today(row) {
  return thousandths(row.dataset.bobot);
}

function sum(rows, of) {
  return rows.reduce(function (total, row) {
    return total + of(row);
  }, 0);
}

function total() {
  const now = sum(criteria, weight);
  by('bobot-jumlah').textContent = decimal(Math.round(now / 100) * 100);
  by('bobot-sesuai').hidden = Math.abs(now - sum(criteria, today)) < 50;
  criteria.forEach(function (row) {
    row.classList.toggle('berubah', weight(row) !== today(row));
    row.querySelector('output').textContent = decimal(Math.round(weight(row) / 100) * 100);
  });
}

/* The field of a parameter; while the table of all of them was not opened, one that nobody sees. */
function fieldOf(parameter) {
  const name = 'parameter.' + parameter;
  const known = by(name);
  if (known) {
    return known;
  }
  const field = document.createElement('input');
  field.type = 'hidden';
  field.id = name;
  field.name = name;
  document.querySelector('#tab-bobot .bagian').append(field);
  return field;
}

/* Writes what a criterion is worth into the fields of its rules; those that are as today stay empty. */
function spread(row) {
  row.dataset.parameter.split(' ').forEach(function (pair) {
    const [parameter, points] = pair.split('=');
    const usual = thousandths(points);
    const now = Math.round(usual * weight(row) / today(row));
    fieldOf(parameter).value = now === usual ? '' : String(now / 1000).replace('.', ',');
  });
}

function rescale() {
  const own = criteria.filter(function (row) {
    return row.dataset.tetap === 'ya';
  });
  const others = criteria.filter(function (row) {
    return row.dataset.tetap !== 'ya' && weight(row) > 0;
  });
  const room = sum(criteria, today) - sum(own, weight);
  const before = sum(others, weight);
  if (room < 0 || before === 0) {
    return;
  }
  let given = 0;
  others.forEach(function (row, i) {
    const share = i === others.length - 1 ? room - given : Math.round(room * weight(row) / before / 500) * 500;
    given += share;
    slider(row).value = share / 1000;
    spread(row);
  });
  total();
  slider(others[0]).dispatchEvent(new Event('change', { bubbles: true }));
}

criteria.forEach(function (row) {
  slider(row).hidden = false;
  row.dataset.tetap = weight(row) !== today(row) ? 'ya' : 'tidak';
  slider(row).addEventListener('input', function () {
    row.dataset.tetap = 'ya';
    spread(row);
    total();
  });
});
if (criteria.length > 0) {
  by('bobot-sesuai').addEventListener('click', rescale);
  total();
}
