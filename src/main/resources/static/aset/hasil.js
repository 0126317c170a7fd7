// A row opens below itself; the same button closes it again.
document.addEventListener('htmx:beforeRequest', function (event) {
  const button = event.target;
  if (!button.classList.contains('buka')) {
    return;
  }
  if (button.getAttribute('aria-expanded') === 'true') {
    event.preventDefault();
    button.closest('tr').nextElementSibling.remove();
    button.setAttribute('aria-expanded', 'false');
  } else {
    button.setAttribute('aria-expanded', 'true');
  }
});

// Filters that are not set stay out of the address.
document.addEventListener('htmx:configRequest', function (event) {
  if (event.detail.verb !== 'get') {
    return;
  }
  for (const name of Object.keys(event.detail.parameters)) {
    if (event.detail.parameters[name] === '') {
      delete event.detail.parameters[name];
    }
  }
});
