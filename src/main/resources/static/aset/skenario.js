(function () {
  'use strict';
  const english = document.documentElement.lang === 'en';
  const locale = english ? 'en' : 'id-ID';
  const none = '\u2013';

  function by(id) {
    return document.getElementById(id);
  }

  function number(value, decimals) {
    return value.toLocaleString(locale, { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
  }

  function grouped(value) {
    return String(value).replace(/\B(?=(\d{3})+$)/g, '.');
  }

  /* Ceilings: a slider sets its field in per cent of today's, and follows what is typed. Amounts stay whole numbers. */
  function rupiah(text) {
    const digits = text.replace(/^\s*rp\.?/i, '').replace(/[\s.]/g, '');
    return /^\d{1,16}$/.test(digits) ? BigInt(digits) : null;
  }

  /* A change with its sign; what falls is marked. */
  function say(cell, change) {
    const rounded = Math.round(change * 10) / 10;
    cell.textContent = (rounded > 0 ? '+' : rounded < 0 ? '\u2212' : '') + number(Math.abs(rounded), 1);
    if (cell.classList.contains('beda')) {
      cell.classList.toggle('kurang', rounded < 0);
    }
  }

  /* A change of rupiah in the unit of the table. */
  function inUnit(amount) {
    return amount / Number(document.querySelector('table.pagu').dataset.satuan);
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
        field.value = grouped(BigInt(today) * (1000000n + change) / 1000000n);
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
        : grouped(BigInt(today) * BigInt(slider.value) / 100n);
      field.dispatchEvent(new Event('change', { bubbles: true }));
    });
    field.addEventListener('change', function () {
      if (today === undefined) {
        slider.value = field.value.replace(',', '.');
        return;
      }
      const amount = rupiah(field.value);
      field.closest('tr').classList.toggle('berubah', field.value !== field.dataset.awal);
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

  /* The parts of the first card, one at a time. */
  const tabs = document.querySelector('.tab');
  if (tabs) {
    const buttons = Array.from(tabs.querySelectorAll('button'));
    const open = function (name) {
      buttons.forEach(function (button) {
        button.setAttribute('aria-pressed', String(button.dataset.tab === name));
        by('tab-' + button.dataset.tab).hidden = button.dataset.tab !== name;
      });
    };
    tabs.hidden = false;
    buttons.forEach(function (button) {
      button.addEventListener('click', function () {
        open(button.dataset.tab);
      });
    });
    const wrong = document.querySelector('#tab-plafon [aria-invalid], #tab-lain [aria-invalid]');
    open(wrong ? wrong.closest('section').id.slice(4) : 'dana');
  }

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

  /* Writes what a criterion is worth into the fields of its rules; those that are as today stay empty. */
  function spread(row) {
    row.dataset.parameter.split(' ').forEach(function (id) {
      const field = by('parameter.' + id);
      const usual = field ? thousandths(field.dataset.poin) : 0;
      if (field) {
        const now = Math.round(usual * weight(row) / today(row));
        field.value = now === usual ? '' : String(now / 1000).replace('.', ',');
      }
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

  /* One more empty row of a forced decision. */
  const add = by('tambah-putusan');
  if (add && !add.matches(':disabled')) {
    add.hidden = false;
    add.addEventListener('click', function () {
      const rows = document.querySelectorAll('.putusan');
      const last = rows[rows.length - 1];
      const next = last.cloneNode(true);
      next.querySelectorAll('[id], [name], [for], [aria-labelledby]').forEach(function (node) {
        ['id', 'name', 'for', 'aria-labelledby'].forEach(function (key) {
          if (node.hasAttribute(key)) {
            node.setAttribute(key, node.getAttribute(key).replace(/\.\d+/, '.' + rows.length));
          }
        });
      });
      next.querySelectorAll('input').forEach(function (field) {
        if (field.type === 'radio') {
          field.checked = field.value === '';
        } else {
          field.value = '';
        }
      });
      last.after(next);
      next.querySelector('input:not([type="hidden"])').focus();
    });
  }

  /* What is typed is kept a moment later, so that leaving loses nothing. */
  const form = by('rancangan');
  let pause = 0;

  /* What the server now says of the scenario: its checks, and the prices of decisions. */
  function told(page) {
    by('pemeriksaan').replaceWith(page.getElementById('pemeriksaan'));
    htmx.process(by('pemeriksaan'));
    by('harga-bersama').replaceWith(page.getElementById('harga-bersama'));
    htmx.process(by('harga-bersama'));
    document.querySelectorAll('.putusan').forEach(function (row) {
      const code = row.querySelector('input[id^="usulan."]');
      const now = page.getElementById(code.id);
      const same = now && now.value === code.value;
      ['.sel-usulan', '.sel-biaya', '.sel-harga'].forEach(function (part) {
        const old = row.querySelector(part);
        if (same && !old.contains(document.activeElement)) {
          old.replaceWith(now.closest('.putusan').querySelector(part));
        }
      });
    });
  }

  function keep() {
    fetch(form.action, { method: 'POST', body: new URLSearchParams(new FormData(form)) }).then(function (answer) {
      const note = by('tersimpan');
      note.textContent = answer.ok ? note.dataset.sudah : note.dataset.belum;
      return answer.ok ? answer.text() : '';
    }).then(function (text) {
      if (text) {
        told(new DOMParser().parseFromString(text, 'text/html'));
      }
    });
  }

  if (form && !form.querySelector('fieldset').disabled) {
    form.addEventListener('change', function (event) {
      clearTimeout(pause);
      if (event.target.name !== 'paket') {
        pause = setTimeout(keep, 1500);
      }
    });
    form.addEventListener('submit', function () {
      clearTimeout(pause);
    });
  }

  /* The gap over time on a logarithmic axis, with a line where the run may end. Before there is a list, all of the bound is missing. */
  const wide = 320;
  const high = 160;
  const left = 40;
  const bottom = 34;

  function draw(curve, points) {
    const known = points.filter(function (point) {
      return point.gap > 0;
    });
    curve.toggleAttribute('hidden', known.length === 0);
    curve.replaceChildren();
    if (known.length === 0) {
      return;
    }
    const aim = Number(curve.dataset.sasaran) || 0.01;
    const top = 2;
    const low = Math.floor(Math.log10(Math.min(aim, known[known.length - 1].gap)));
    const end = Math.max(points[points.length - 1].time, 1);
    const x = function (time) {
      return left + (wide - left - 10) * time / end;
    };
    const y = function (gap) {
      return 20 + (high - 20 - bottom) * (top - Math.log10(gap)) / (top - low);
    };
    label(curve, 0, 9, curve.dataset.judul);
    for (let power = low; power <= top; power++) {
      const at = y(Math.pow(10, power));
      line(curve, 'M' + left + ' ' + at + 'H' + (wide - 10), '#ebeff2', '', 1);
      label(curve, left - 6, at + 3, number(Math.pow(10, power), Math.max(0, -power)), 'end');
    }
    line(curve, 'M' + left + ' ' + y(aim) + 'H' + (wide - 10), '#15202a', '4 3', 1);
    label(curve, left + 4, y(aim) - 4, curve.dataset.kata);
    line(curve, known.map(function (point, i) {
      return (i === 0 ? 'M' : 'H' + x(point.time) + 'V') + (i === 0 ? x(point.time) + ' ' : '') + y(point.gap);
    }).join('') + 'H' + x(end), '#0b6470', '', 1.8);
    svg(curve, 'circle', { cx: x(end), cy: y(known[known.length - 1].gap), r: 3.5, fill: '#0b6470' });
    label(curve, left, high - bottom + 12, '0', 'middle');
    label(curve, wide - 10, high - bottom + 12, number(end / 1000, 1), 'end');
    label(curve, (left + wide) / 2, high - 4, curve.dataset.waktu, 'middle');
  }

  function svg(parent, name, attributes) {
    const node = document.createElementNS('http://www.w3.org/2000/svg', name);
    Object.keys(attributes).forEach(function (key) {
      node.setAttribute(key, attributes[key]);
    });
    parent.appendChild(node);
    return node;
  }

  function line(parent, path, colour, dashes, width) {
    svg(parent, 'path', { d: path, fill: 'none', stroke: colour, 'stroke-width': width, 'stroke-dasharray': dashes });
  }

  function label(parent, x, y, text, anchor) {
    svg(parent, 'text', { x: x, y: y, 'font-size': 9.5, fill: '#465460', 'text-anchor': anchor || 'start' })
      .textContent = text;
  }

  /* The run as it works. */
  let points = [];
  let phase = '';
  let began = 0;

  function inPoints(milliPoints) {
    return milliPoints === null || milliPoints === undefined ? none : number(milliPoints / 1000, 1);
  }

  function named(name) {
    const known = document.querySelector('.tahap [data-fase="' + name + '"] .nama');
    return known ? known.textContent : '';
  }

  /* Milli-points as the money that is worth as much, in words. */
  function money(milliPoints) {
    const price = Number(by('setara').dataset.harga);
    if (!(price > 0)) {
      return none;
    }
    const amount = milliPoints / price;
    const units = english ? [[1e12, ' trillion'], [1e9, ' billion'], [1e6, ' million']]
      : [[1e12, ' triliun'], [1e9, ' miliar'], [1e6, ' juta']];
    const unit = units.find(function (one) {
      return amount >= one[0];
    });
    return 'Rp' + (unit ? (amount / unit[0]).toLocaleString(locale, { maximumFractionDigits: 1 }) + unit[1]
      : number(Math.ceil(amount), 0));
  }

  /* Ticks what is done, with its seconds; marks what it does now. */
  function tick(name, milliseconds) {
    const steps = Array.from(document.querySelectorAll('.tahap li'));
    const at = steps.findIndex(function (step) {
      return step.dataset.fase === name;
    });
    steps.forEach(function (step, i) {
      if (i < at && step.className !== 'sudah') {
        const note = step.querySelector('.catatan');
        note.textContent = note.dataset.pola.replace('{n}', number((milliseconds - began) / 1000, 1));
        began = milliseconds;
      }
      if (at >= 0) {
        step.className = i < at ? 'sudah' : i === at ? 'kini' : 'nanti';
      }
    });
  }

  /* The gap that is drawn: all of the bound until there is a list. */
  function drawn(achieved, bound, percent) {
    return typeof percent === 'number' ? percent : bound !== null && achieved === null ? 100 : 0;
  }

  function step(event) {
    const state = JSON.parse(event.data);
    const gap = typeof state.gap_percent === 'number' ? number(Math.ceil(state.gap_percent * 10000) / 10000, 4) : none;
    const both = gap !== none;
    by('celah').textContent = gap;
    by('nilai').textContent = inPoints(state.achieved);
    by('batas').textContent = inPoints(state.bound);
    by('selisih').textContent = both ? inPoints(state.bound - state.achieved) : none;
    by('setara').textContent = both ? money(state.bound - state.achieved) : none;
    by('kemajuan').hidden = state.total === 0;
    by('kemajuan').max = state.total || 1;
    by('kemajuan').value = state.done;
    if (state.phase !== phase) {
      phase = state.phase;
      tick(phase, state.milliseconds);
      by('kabar').textContent = both ? named(phase) + ', ' + gap + ' %' : named(phase);
    }
    const stop = document.querySelector('.henti');
    if (stop && both) {
      stop.textContent = stop.dataset.pola
        .replace('{n}', number(Math.floor((100 - state.gap_percent) * 10000) / 10000, 4));
    }
    points.push({ time: state.milliseconds, gap: drawn(state.achieved, state.bound, state.gap_percent) });
    row([number(state.milliseconds / 1000, 1), named(state.phase), gap, inPoints(state.achieved), inPoints(state.bound)]);
    draw(by('kurva'), points);
  }

  function row(texts) {
    const cells = by('langkah').tBodies[0].insertRow();
    texts.forEach(function (text, i) {
      const cell = cells.insertCell();
      cell.textContent = text;
      cell.className = i === 1 ? '' : 'angka';
    });
  }

  function watch(run) {
    points = [];
    phase = '';
    began = 0;
    document.querySelectorAll('.tahap li').forEach(function (step) {
      step.className = 'nanti';
    });
    by('langkah').tBodies[0].replaceChildren();
    const stream = new EventSource('/api/runs/' + run + '/events');
    stream.addEventListener('step', step);
    stream.addEventListener('end', function () {
      stream.close();
      refresh();
    });
  }

  /* Takes over the side with the runs as the server now writes it; what is being typed stays. */
  function refresh() {
    fetch(location.pathname).then(function (answer) {
      return answer.text();
    }).then(function (text) {
      const page = new DOMParser().parseFromString(text, 'text/html');
      document.querySelector('.samping').replaceWith(page.querySelector('.samping'));
      htmx.process(document.querySelector('.samping'));
      begin();
      by('kabar').textContent = by('keadaan').textContent + ', ' + by('celah').textContent + ' %';
    });
  }

  function begin() {
    const panel = by('hitungan');
    if (!panel || !by('kurva')) {
      return;
    }
    points = Array.from(document.querySelectorAll('#langkah tbody tr')).map(function (line) {
      return { time: Number(line.dataset.md), gap: Number(line.dataset.celah) || (line.dataset.batas ? 100 : 0) };
    });
    draw(by('kurva'), points);
    if (panel.dataset.hitungan) {
      watch(panel.dataset.hitungan);
    }
  }

  begin();
}());
