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

  /* Rupiah in the unit of the table. */
  function shown(amount) {
    const unit = Number(document.querySelector('table.pagu').dataset.satuan);
    return unit === 1 ? amount : Math.round(10 * amount / unit) / 10;
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
    say(row.querySelector('.beda'), shown(now) - shown(before));
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
        say(row.querySelector('.persen'), percent - 100);
        say(row.querySelector('.beda'), shown(Number(amount)) - shown(Number(today)));
        sums();
      }
    });
  }

  document.querySelectorAll('input[type="range"][data-untuk]').forEach(function (slider) {
    follow(slider);
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

  /* Weights: their sum, and the others rescaled so that it stays. Thousandths, so that the sum is exact. */
  const weights = Array.from(document.querySelectorAll('input[data-bobot]'));
  function thousandths(text) {
    return Math.round(1000 * Number(text.replace(',', '.').replace('\u2212', '-')));
  }

  function weight(field) {
    const own = field.value.trim();
    return own === '' || !Number.isFinite(thousandths(own)) ? thousandths(field.dataset.bobot) : thousandths(own);
  }

  function isOwn(field) {
    return field.value.trim() !== '' && weight(field) !== thousandths(field.dataset.bobot);
  }

  function sum(fields, of) {
    return fields.reduce(function (total, field) {
      return total + of(field);
    }, 0);
  }

  function today(field) {
    return thousandths(field.dataset.bobot);
  }

  function total() {
    const now = sum(weights, weight);
    by('bobot-jumlah').textContent = number(now / 1000, 2);
    by('bobot-sesuai').hidden = now === sum(weights, today);
    weights.forEach(function (field) {
      field.closest('tr').classList.toggle('berubah', isOwn(field));
    });
  }

  function rescale() {
    const fixed = weights.filter(function (field) {
      return field.dataset.tetap === 'ya';
    });
    const others = weights.filter(function (field) {
      return field.dataset.tetap !== 'ya' && today(field) > 0;
    });
    const room = sum(weights, today) - sum(fixed, weight);
    const before = sum(others, today);
    if (room < 0 || before === 0) {
      return;
    }
    let given = 0;
    others.forEach(function (field, i) {
      const share = i === others.length - 1 ? room - given : Math.round(room * today(field) / before / 100) * 100;
      given += share;
      field.value = String(share / 1000).replace('.', ',');
    });
    others[0].dispatchEvent(new Event('change', { bubbles: true }));
    total();
  }

  weights.forEach(function (field) {
    field.dataset.tetap = isOwn(field) ? 'ya' : 'tidak';
    field.addEventListener('change', function (event) {
      if (event.isTrusted) {
        field.dataset.tetap = isOwn(field) ? 'ya' : 'tidak';
      }
      total();
    });
  });
  if (weights.length > 0) {
    by('bobot-sesuai').addEventListener('click', rescale);
    total();
  }

  /* What is typed is kept a moment later, so that leaving loses nothing. */
  const form = by('rancangan');
  let pause = 0;

  /* What the server now says of the scenario: its checks, and the prices of decisions. */
  function told(page) {
    by('pemeriksaan').replaceWith(page.getElementById('pemeriksaan'));
    htmx.process(by('pemeriksaan'));
    document.querySelectorAll('.putusan').forEach(function (row) {
      const code = row.querySelector('input[id^="usulan."]');
      const now = page.getElementById(code.id);
      const old = row.querySelector('.penuh-baris');
      const fresh = now && now.value === code.value ? now.closest('.putusan').querySelector('.penuh-baris') : null;
      if (old) {
        old.remove();
      }
      if (fresh) {
        row.append(fresh);
      }
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

  /* The gap over time on a logarithmic axis, with a line where the run may end. */
  const wide = 320;
  const high = 120;

  function draw(curve, points) {
    const known = points.filter(function (point) {
      return point.gap > 0;
    });
    curve.hidden = known.length < 2;
    curve.replaceChildren();
    if (curve.hidden) {
      return;
    }
    const aim = Number(curve.dataset.sasaran) || 0.01;
    const top = Math.log10(Math.max(known[0].gap, aim * 10));
    const low = Math.log10(Math.min(aim, known[known.length - 1].gap)) - 0.3;
    const end = points[points.length - 1].time || 1;
    const x = function (time) {
      return 40 + (wide - 50) * time / end;
    };
    const y = function (gap) {
      return 10 + (high - 30) * (top - Math.log10(gap)) / (top - low);
    };
    for (let power = Math.ceil(low); power <= top; power++) {
      label(curve, 2, y(Math.pow(10, power)) + 4, number(Math.pow(10, power), Math.max(0, -power)) + ' %');
    }
    line(curve, 'M40 ' + y(aim) + 'H' + (wide - 10), '#a5420b', '4 3');
    line(curve, known.map(function (point, i) {
      return (i === 0 ? 'M' : 'H' + x(point.time) + 'V') + (i === 0 ? x(point.time) + ' ' : '') + y(point.gap);
    }).join(''), '#0b6470', '');
    label(curve, 40, high - 4, '0');
    label(curve, wide - 50, high - 4, number(end / 1000, 1) + (english ? ' s' : ' detik'));
  }

  function svg(parent, name, attributes) {
    const node = document.createElementNS('http://www.w3.org/2000/svg', name);
    Object.keys(attributes).forEach(function (key) {
      node.setAttribute(key, attributes[key]);
    });
    parent.appendChild(node);
    return node;
  }

  function line(parent, path, colour, dashes) {
    svg(parent, 'path', { d: path, fill: 'none', stroke: colour, 'stroke-width': 1.5, 'stroke-dasharray': dashes });
  }

  function label(parent, x, y, text) {
    svg(parent, 'text', { x: x, y: y, 'font-size': 9, fill: '#465460' }).textContent = text;
  }

  /* The run as it works. */
  let points = [];
  let phase = '';

  function inPoints(milliPoints) {
    return milliPoints === null || milliPoints === undefined ? none : number(milliPoints / 1000, 1);
  }

  function named(name) {
    const known = document.querySelector('#nama-fase [data-fase="' + name + '"]');
    return known ? known.textContent : '';
  }

  function step(event) {
    const state = JSON.parse(event.data);
    const gap = typeof state.gap_percent === 'number' ? number(Math.ceil(state.gap_percent * 10000) / 10000, 4) : none;
    by('celah').textContent = gap;
    by('fase').textContent = named(state.phase);
    by('nilai').textContent = inPoints(state.achieved);
    by('batas').textContent = inPoints(state.bound);
    by('selisih').textContent = gap === none ? none : inPoints(state.bound - state.achieved);
    by('kemajuan').hidden = state.total === 0;
    by('kemajuan').max = state.total || 1;
    by('kemajuan').value = state.done;
    if (state.phase !== phase) {
      phase = state.phase;
      by('kabar').textContent = gap === none ? named(phase) : named(phase) + ', ' + gap + ' %';
    }
    points.push({ time: state.milliseconds, gap: gap === none ? 0 : state.gap_percent });
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
      return { time: Number(line.dataset.md), gap: Number(line.dataset.celah) || 0 };
    });
    draw(by('kurva'), points);
    if (panel.dataset.hitungan) {
      watch(panel.dataset.hitungan);
    }
  }

  begin();
}());
