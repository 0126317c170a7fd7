// A row opens below itself; the same button closes it again, and so does Escape.
(function () {
  function opened(button) {
    const next = button.closest('tr').nextElementSibling;
    return next && next.classList.contains('rinci') ? next : null;
  }

  function close(button) {
    opened(button).remove();
    button.setAttribute('aria-expanded', 'false');
  }

  document.addEventListener('htmx:beforeRequest', function (event) {
    const button = event.target;
    if (button.classList.contains('buka') && opened(button)) {
      event.preventDefault();
      close(button);
    }
  });

  document.addEventListener('htmx:afterRequest', function (event) {
    const button = event.target;
    if (button.classList.contains('buka')) {
      button.setAttribute('aria-expanded', String(opened(button) !== null));
    }
  });

  document.addEventListener('keydown', function (event) {
    const row = event.key === 'Escape' ? event.target.closest('tr') : null;
    const head = row && row.classList.contains('rinci') ? row.previousElementSibling : row;
    const button = head && head.querySelector('.buka');
    if (button && opened(button)) {
      close(button);
      button.focus();
    }
  });
}());
