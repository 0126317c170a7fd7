document.querySelector('.cetak').addEventListener('click', function () {
  window.print();
});
