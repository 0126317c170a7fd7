// Slider and curve are one control: the marker follows the slider at once, the figures follow from the server.
(function () {
  function points() {
    return document.querySelectorAll('#kurva a');
  }

  function tell(slider) {
    const chosen = Number(slider.value);
    points().forEach(function (point, at) {
      const mark = point.querySelector('circle');
      mark.classList.toggle('kini', at === chosen);
      mark.setAttribute('r', at === chosen ? 7 : 5);
    });
    const text = points()[chosen].getAttribute('aria-label');
    slider.setAttribute('aria-valuetext', text);
    document.getElementById('titik-kini').textContent = text;
  }

  document.addEventListener('input', function (event) {
    if (event.target.id === 'titik') {
      tell(event.target);
    }
  });

  document.addEventListener('click', function (event) {
    const point = event.target.closest('#kurva a');
    const slider = document.getElementById('titik');
    if (!point || !slider || event.ctrlKey || event.metaKey || event.shiftKey) {
      return;
    }
    event.preventDefault();
    slider.value = Array.prototype.indexOf.call(points(), point);
    tell(slider);
    slider.dispatchEvent(new Event('change', { bubbles: true }));
    slider.focus();
  });
}());
