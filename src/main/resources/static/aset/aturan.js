// The rule workshop: an editor over the textarea, which stays what is sent. Without scripts the textarea is enough.
(function () {
  // A change of a parameter goes on top of what was changed before.
  const change = document.querySelector('.ubah-parameter');
  if (change) {
    change.addEventListener('submit', function () {
      const prefix = 'aturan:' + change.dataset.hash + ':';
      Object.keys(sessionStorage).filter(one => one.startsWith(prefix)).forEach(function (one) {
        const field = document.createElement('input');
        field.type = 'hidden';
        field.name = 'isi.' + one.slice(prefix.length);
        field.value = sessionStorage.getItem(one);
        change.append(field);
      });
    });
  }

  // The rule that is open is in view in the tree.
  const current = document.querySelector('.pohon [aria-current]');
  if (current) {
    const tree = current.closest('.pohon');
    tree.scrollTop += current.getBoundingClientRect().top - tree.getBoundingClientRect().top - tree.clientHeight / 3;
  }

  const area = document.getElementById('naskah');
  if (!area || !window.ace) {
    return;
  }
  const file = area.dataset.berkas;
  const inForce = area.dataset.hash;
  const english = document.documentElement.lang === 'en';
  const say = english
    ? { fix: 'Replace', maybe: 'Maybe ', editor: 'Content of the file. Press Enter to write, Escape to leave.' }
    : { fix: 'Ganti', maybe: 'Mungkin ', editor: 'Isi berkas. Tekan Enter untuk menulis, Escape untuk keluar.' };
  const key = name => 'aturan:' + inForce + ':' + name;

  // Words and colours of a rule file; the advice is drawn by this file.
  ace.define('ace/theme/timbang', ['require', 'exports'], function (require, exports) {
    exports.cssClass = 'ace-timbang';
    exports.cssText = '';
  });
  ace.define('ace/mode/aturan', ['require', 'exports', 'ace/lib/oop', 'ace/mode/text', 'ace/mode/text_highlight_rules'],
    function (require, exports) {
      const oop = require('ace/lib/oop');
      const Rules = function () {
        this.$rules = { start: [
          { token: 'comment', regex: '^\\s*#.*$' },
          { token: 'keyword', regex: '^\\s*(?:rule|when|then|end)\\b' },
          { token: 'support', regex: '@(?:pasal|kebijakan|status|sejak)\\b' },
          { token: 'string', regex: '"[^"]*"' },
          { token: 'variable', regex: '\\b(?:putuskan [A-Z_]+|beri poin|kurangi poin|tetapkan batas)\\b' },
          { token: 'keyword', regex: '^\\s*(?:Usulan|Setiap|Daerah|Untuk|Kecamatan|Perangkat|Sumber)\\b' }
        ] };
      };
      oop.inherits(Rules, require('ace/mode/text_highlight_rules').TextHighlightRules);
      const Mode = function () { this.HighlightRules = Rules; this.lineCommentStart = '#'; };
      oop.inherits(Mode, require('ace/mode/text').Mode);
      exports.Mode = Mode;
    });

  const home = [...document.scripts].map(one => one.src).find(src => src.includes('ace-builds'));
  ace.config.set('useStrictCSP', true);
  ace.config.set('basePath', home.replace(/\/ace\.js.*$/, ''));

  const box = document.createElement('div');
  box.id = 'editor';
  area.before(box);
  area.hidden = true;
  const served = area.dataset.berubah === 'true';
  if (served) {
    sessionStorage.setItem(key(file), area.value);
  }
  const own = area.readOnly ? null : sessionStorage.getItem(key(file));
  const editor = ace.edit(box, {
    value: own || area.value, theme: 'ace/theme/timbang', useWorker: false, tabSize: 2, useSoftTabs: true,
    showPrintMargin: false, enableKeyboardAccessibility: true, readOnly: area.readOnly, animatedScroll: false,
    textInputAriaLabel: say.editor, fontSize: 12.5, fontFamily: getComputedStyle(area).fontFamily
  });
  const session = editor.session;
  session.setMode(file.endsWith('.dslr') ? 'ace/mode/aturan' : file.endsWith('.yaml') ? 'ace/mode/yaml' : 'ace/mode/text');
  const Range = ace.require('ace/range').Range;
  const LineWidgets = ace.require('ace/line_widgets').LineWidgets;
  session.widgetManager = new LineWidgets(session);
  session.widgetManager.attach(editor);
  document.getElementById('tombol-kunci').hidden = area.readOnly;

  // What was changed in other files goes along, so that a rule and its case are proposed together.
  const form = document.getElementById('sunting');
  const tree = [...document.querySelectorAll('.pohon a[data-berkas]')];
  function drafts() {
    form.querySelectorAll('input[data-lain]').forEach(one => one.remove());
    let any = false;
    for (const link of tree) {
      const text = sessionStorage.getItem(key(link.dataset.berkas));
      link.classList.toggle('diubah', text !== null);
      any = any || text !== null;
      if (text !== null && link.dataset.berkas !== file) {
        const field = document.createElement('input');
        field.type = 'hidden';
        field.name = 'isi.' + link.dataset.berkas;
        field.value = text;
        field.dataset.lain = '';
        form.append(field);
      }
    }
    document.getElementById('rancangan-lokal').hidden = !any;
    return any;
  }

  const propose = document.getElementById('usulkan');
  const why = document.getElementById('alasan-usulkan');
  function hold(reason) {
    if (propose) {
      propose.disabled = reason !== '';
      why.textContent = reason;
    }
  }

  let widgets = [];
  let markers = [];
  function clear() {
    widgets.forEach(one => session.widgetManager.removeLineWidget(one));
    markers.forEach(one => session.removeMarker(one));
    widgets = [];
    markers = [];
    session.clearAnnotations();
  }

  function advice(problem) {
    const element = document.createElement('div');
    element.className = 'saran';
    element.append(problem.pesan + '. ' + (problem.saran ? say.maybe + problem.saran + '.' : ''));
    if (problem.ganti && !area.readOnly) {
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'tombol kecil';
      button.textContent = say.fix;
      button.addEventListener('click', function () {
        const row = widgets.find(one => one.el === element).row;
        session.replace(new Range(row, 0, row, session.getLine(row).length), problem.ganti);
        editor.gotoLine(row + 1, problem.ganti.length);
        editor.focus();
      });
      element.append(button);
    }
    return element;
  }

  function mark() {
    clear();
    const found = [...document.querySelectorAll('#jawaban li[data-baris]')].map(one => one.dataset)
      .filter(one => one.berkas === file && Number(one.baris) > 0);
    session.setAnnotations(found.map(one => ({ row: one.baris - 1, column: 0, type: 'error', text: one.pesan })));
    for (const one of found) {
      const row = Math.min(one.baris - 1, session.getLength() - 1);
      const line = session.getLine(row);
      const start = line.length - line.trimStart().length;
      markers.push(session.addMarker(new Range(row, start, row, line.length), 'ace_salah', 'text'));
      const widget = { row: row, fixedWidth: true, coverGutter: false, el: advice(one) };
      session.widgetManager.addLineWidget(widget);
      widgets.push(widget);
    }
  }

  function next(step) {
    const rows = session.getAnnotations().map(one => one.row).sort((a, b) => a - b);
    if (rows.length === 0) {
      return;
    }
    const at = editor.getCursorPosition().row;
    const later = step > 0 ? rows.find(row => row > at) : rows.filter(row => row < at).pop();
    editor.gotoLine((later === undefined ? rows[step > 0 ? 0 : rows.length - 1] : later) + 1, 0);
    editor.focus();
  }
  editor.commands.addCommand({ name: 'galat', bindKey: 'F8', exec: () => next(1), readOnly: true });
  editor.commands.addCommand({ name: 'galat-lalu', bindKey: 'Shift-F8', exec: () => next(-1), readOnly: true });
  document.addEventListener('keydown', function (event) {
    if (event.key === 'F8' && !event.defaultPrevented) {
      event.preventDefault();
      next(event.shiftKey ? -1 : 1);
    }
  });

  // Sentences of the half of the rule one is in, and parameters between quotation marks.
  const words = [...document.querySelectorAll('#kosakata li')]
    .map(one => ({ text: one.textContent, concludes: one.dataset.kesimpulan === 'true' }));
  const names = [...document.querySelectorAll('#nama-parameter li')].map(one => one.textContent);
  function concludes(row) {
    for (let at = row; at >= 0; at--) {
      const line = session.getLine(at).trim();
      if (line === 'then') {
        return true;
      }
      if (line === 'when' || line.startsWith('rule ')) {
        return false;
      }
    }
    return false;
  }
  const sentences = {
    identifierRegexps: [/[^\s]/],
    getCompletions: function (ed, ses, position, prefix, callback) {
      const before = ses.getLine(position.row).slice(0, position.column);
      if (/parameter "[^"]*$|tangga "[^"]*$/.test(before)) {
        callback(null, names.map(name => ({ value: name, caption: name, meta: '' })));
        return;
      }
      const then = concludes(position.row);
      callback(null, words.filter(one => one.concludes === then).map(one => ({
        caption: one.text, value: one.text, meta: '', completer: sentences
      })));
    },
    insertMatch: function (ed, data) {
      const row = ed.getCursorPosition().row;
      const line = session.getLine(row);
      const start = line.length - line.trimStart().length;
      session.replace(new Range(row, start, row, line.length), data.value);
      const slot = data.value.indexOf('…');
      if (slot >= 0) {
        ed.selection.setRange(new Range(row, start + slot, row, start + slot + 1));
      }
    }
  };
  if (!area.readOnly) {
    ace.config.loadModule('ace/ext/language_tools', function () {
      editor.setOptions({ enableBasicAutocompletion: file.endsWith('.dslr') ? [sentences] : false });
    });
  }

  editor.on('change', function () {
    area.value = editor.getValue();
    if (!served && area.value === area.defaultValue) {
      sessionStorage.removeItem(key(file));
    } else {
      sessionStorage.setItem(key(file), area.value);
    }
    hold(drafts() ? why.dataset.periksa : why.dataset.belum);
    area.dispatchEvent(new Event('input', { bubbles: true }));
  });

  document.addEventListener('htmx:afterSwap', function (event) {
    if (event.target.id !== 'jawaban') {
      return;
    }
    mark();
    const found = document.getElementById('temuan');
    hold(!drafts() ? why.dataset.belum : found ? found.dataset.alasan : why.dataset.periksa);
    if (document.querySelector('#jawaban p.hasil-baik[data-diusulkan]')) {
      tree.forEach(link => sessionStorage.removeItem(key(link.dataset.berkas)));
      drafts();
      hold(why.dataset.belum);
    }
  });

  document.getElementById('buang').addEventListener('click', function () {
    tree.forEach(link => sessionStorage.removeItem(key(link.dataset.berkas)));
    if (served) {
      location.assign('/aturan?berkas=' + encodeURIComponent(file));
    } else {
      editor.setValue(area.defaultValue, -1);
    }
  });

  // The engine's reading of what is written now, not of what is in force.
  document.querySelectorAll('a[data-tampilan]').forEach(link => link.addEventListener('click', function (event) {
    const view = link.dataset.tampilan;
    if (area.readOnly || view === 'pasal' || (view === 'kalimat' && form.hidden && !document.getElementById('pandangan').dataset.rancangan)) {
      return;
    }
    event.preventDefault();
    document.querySelectorAll('a[data-tampilan]').forEach(one => one.removeAttribute('aria-current'));
    link.setAttribute('aria-current', 'true');
    const other = document.getElementById('pandangan');
    form.hidden = view !== 'kalimat';
    other.hidden = view === 'kalimat';
    if (view === 'drl') {
      other.dataset.rancangan = 'ya';
      htmx.ajax('POST', '/aturan/lihat', { source: form, target: '#pandangan', swap: 'innerHTML', values: Object.fromEntries(new FormData(form)) });
    } else {
      editor.resize();
    }
  }));

  const line = Number(new URLSearchParams(location.search).get('_')) || Number(area.dataset.baris);
  if (line > 0) {
    editor.gotoLine(line, 0);
    editor.scrollToLine(line - 1, false, false);
  }
  if (own !== null && own !== area.defaultValue) {
    area.value = own;
  }
  hold(drafts() ? why.dataset.periksa : why.dataset.belum);
  if (document.querySelector('#jawaban #temuan')) {
    mark();
    hold(document.getElementById('temuan').dataset.alasan);
  } else if (own !== null && window.htmx) {
    area.dispatchEvent(new Event('input', { bubbles: true }));
  }
})();
