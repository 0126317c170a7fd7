import { english, locale, none, by, number } from './skenario-alat.js';

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
