import { by, number } from './skenario-alat.js';
import { rupiah, inField, exactly, inUnit, rounded } from './skenario-jumlah.js';

/* Ceilings: a slider sets its field in per cent of today's, and follows what is typed. Amounts stay whole rupiah. */

/* A change with its sign; what falls is marked. */
function say(cell, change) {
  const rounded = Math.round(change * 10) / 10;
  cell.textContent = (rounded > 0 ? '+' : rounded < 0 ? '\u2212' : '') + number(Math.abs(rounded), 1);
  if (cell.classList.contains('beda')) {
    cell.classList.toggle('kurang', rounded < 0);
  }
}

function sums() {
  const fields = Array.from(document.querySelectorAll('input[id^="dana."]'));
  const amounts = fields.map(function (field) {
    return rupiah(field.value);
  });
  if (amounts.includes(null) || fields.length === 0) {
    return;
  }
  const now = Number(amounts.reduce(function (sum, amount) {
    return sum + amount;
  }, 0n));
  const before = fields.reduce(function (sum, field) {
    return sum + Number(field.dataset.kini === '-' ? 0 : field.dataset.kini);
  }, 0);
  const row = by('jumlah-dana');
  say(row.querySelector('.persen'), before === 0 ? 0 : 100 * now / before - 100);
  row.querySelector('.jadi').textContent = rounded(now);
  say(row.querySelector('.beda'), inUnit(now - before));
}

/* Says a change in a cell, or in the field that takes its place. */
function tell(row, change) {
  const field = row.querySelector('input.persen');
  if (field) {
    field.value = number(Math.round(change * 10) / 10, 1);
  } else {
    say(row.querySelector('.persen'), change);
  }
}

function typedPercent(text) {
  const plain = text.replace(/[\s%]/g, '').replace('\u2212', '-').replace(',', '.');
  return /^[+-]?\d{1,4}(\.\d{1,4})?$/.test(plain) ? BigInt(Math.round(Number(plain) * 10000)) : null;
}

/* The change in per cent can be typed too; it sets the amount, rounded down to whole rupiah. */
function percentField(output, field) {
  const today = field.dataset.kini;
  if (today === '-' || today === '0') {
    return;
  }
  const typed = document.createElement('input');
  typed.className = 'persen angka';
  typed.inputMode = 'decimal';
  typed.value = output.textContent;
  typed.disabled = field.matches(':disabled');
  typed.setAttribute('aria-label', output.dataset.nama);
  output.replaceWith(typed);
  typed.addEventListener('change', function () {
    const change = typedPercent(typed.value);
    if (change !== null && change >= -1000000n) {
      field.value = inField(BigInt(today) * (1000000n + change) / 1000000n);
      field.dispatchEvent(new Event('change', { bubbles: true }));
    }
  });
}

function follow(slider) {
  const field = by(slider.dataset.untuk);
  const today = field.dataset.kini;
  const row = field.closest('tr');
  slider.hidden = today === '-' || today === '0';
  slider.addEventListener('input', function () {
    field.value = today === undefined
      ? slider.value.replace('.', ',')
      : inField(BigInt(today) * BigInt(slider.value) / 100n);
    field.dispatchEvent(new Event('change', { bubbles: true }));
  });
  field.addEventListener('change', function () {
    if (today === undefined) {
      slider.value = field.value.replace(',', '.');
      return;
    }
    const amount = rupiah(field.value);
    row.classList.toggle('berubah', today === '-' ? field.value !== '' : amount !== BigInt(today));
    row.querySelector('.tepat').textContent = exactly(amount);
    if (amount !== null && Number(today) > 0) {
      const percent = 100 * Number(amount) / Number(today);
      slider.value = Math.round(percent);
      tell(row, percent - 100);
      say(row.querySelector('.beda'), inUnit(Number(amount) - Number(today)));
      sums();
    }
  });
}

document.querySelectorAll('input[type="range"][data-untuk]').forEach(function (slider) {
  follow(slider);
  const output = slider.closest('tr') ? slider.closest('tr').querySelector('output.persen') : null;
  if (output) {
    percentField(output, by(slider.dataset.untuk));
  }
});

/* What an elasticity means: a work that costs ten times as much is worth ten to that power. */
const elasticity = by('elastisitas');
const sentence = by('elastisitas-kalimat');
if (elasticity && sentence) {
  elasticity.addEventListener('change', function () {
    const power = Number(elasticity.value.replace(',', '.'));
    if (Number.isFinite(power)) {
      sentence.textContent = sentence.dataset.pola.replace('{e}', elasticity.value)
        .replace('{n}', number(Math.pow(10, power), 1));
    }
  });
}
