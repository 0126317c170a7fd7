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
