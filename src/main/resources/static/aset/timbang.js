document.addEventListener('htmx:configRequest', function (event) {
  const token = document.querySelector('meta[name="_csrf"]');
  if (token) {
    event.detail.headers['X-CSRF-TOKEN'] = token.content;
  }
});

// "/" goes to the search box, as long as nobody is writing.
document.addEventListener('keydown', function (event) {
  const box = document.getElementById('telusur');
  if (event.key === '/' && box && !event.target.closest('input, textarea, select, [contenteditable]')) {
    event.preventDefault();
    box.focus();
  }
});

// "Layar rapat" stays on from page to page until it is switched off.
(function () {
  const button = document.getElementById('rapat');
  function show(on) {
    document.documentElement.classList.toggle('rapat', on);
    if (button) {
      button.setAttribute('aria-pressed', String(on));
    }
  }
  show(localStorage.getItem('rapat') === 'true');
  if (button) {
    button.addEventListener('click', function () {
      const on = !document.documentElement.classList.contains('rapat');
      localStorage.setItem('rapat', String(on));
      show(on);
    });
  }
}());
