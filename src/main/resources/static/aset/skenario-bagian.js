import { by } from './skenario-alat.js';

/* The parts of the form that are not seen at once: what is opened is asked for once. */
const tabs = document.querySelector('.tab');
const links = Array.from(tabs.querySelectorAll('a'));

function ask(part) {
  const place = part.querySelector('.bagian');
  if (place) {
    htmx.trigger(place, 'buka');
  }
}

function open(name) {
  links.forEach(function (link) {
    const chosen = link.dataset.tab === name;
    const part = by('tab-' + link.dataset.tab);
    link.removeAttribute('aria-current');
    if (chosen) {
      link.setAttribute('aria-current', 'true');
      ask(part);
    }
    part.hidden = !chosen;
  });
}

/* The part of the first card in which something stands. */
function around(node) {
  const part = node ? node.closest('section[id^="tab-"]') : null;
  return part ? part.id.slice('tab-'.length) : '';
}

tabs.hidden = false;
links.forEach(function (link) {
  link.addEventListener('click', function (event) {
    event.preventDefault();
    open(link.dataset.tab);
  });
});
open(around(document.querySelector('section[id^="tab-"] [aria-invalid]'))
  || around(document.querySelector('#tab-plafon table, #tab-lain table')) || 'dana');

by('tab-bobot')?.addEventListener('toggle', function () {
  ask(by('tab-bobot'));
});

/* A mistake that is told above stands in a part that may be closed. */
window.addEventListener('hashchange', function () {
  const field = by(decodeURIComponent(location.hash.slice(1)));
  if (around(field)) {
    open(around(field));
    field.focus();
  }
});
