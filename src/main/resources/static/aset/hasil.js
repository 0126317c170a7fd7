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
