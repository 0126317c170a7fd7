import { by } from './skenario-alat.js';

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

/* Replaces a part by what the server now says, where that is something else; whoever was in it with the keyboard stays there. */
function renew(id, page) {
  const old = by(id);
  const now = page.getElementById(id);
  if (old.isEqualNode(now)) {
    return;
  }
  const held = old.contains(document.activeElement);
  old.replaceWith(now);
  htmx.process(now);
  if (held) {
    now.querySelector('button, summary, a')?.focus();
  }
}

/* What the server now says of the scenario: its checks, and the prices of decisions. */
function told(page) {
  renew('pemeriksaan', page);
  renew('harga-bersama', page);
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

/* Somebody else changed the scenario since this page was opened. */
const CONFLICT = 409;

function answered(answer, page) {
  const note = by('tersimpan');
  note.textContent = answer.ok ? note.dataset.sudah : note.dataset.belum;
  if (answer.ok) {
    by('versi').value = new URL(answer.url).searchParams.get('tersimpan');
    told(page);
  } else if (answer.status === CONFLICT) {
    note.textContent = '';
    renew('berubah', page);
  }
}

function send() {
  return fetch(form.action, { method: 'POST', body: new URLSearchParams(new FormData(form)) }).then(function (answer) {
    return answer.text().then(text => answered(answer, new DOMParser().parseFromString(text, 'text/html')));
  });
}

/* One after the other, for each needs the version that the one before it made. */
let last = Promise.resolve();
let sending = 0;

function keep() {
  sending++;
  last = last.then(send).catch(() => {}).finally(() => sending--);
}

if (form && !form.querySelector('fieldset').disabled) {
  form.addEventListener('change', function (event) {
    clearTimeout(pause);
    if (event.target.name !== 'paket') {
      pause = setTimeout(keep, 1500);
    }
  });
  form.addEventListener('submit', function (event) {
    clearTimeout(pause);
    if (sending > 0) {
      event.preventDefault();
      last.then(() => form.requestSubmit(event.submitter));
    }
  });
}
