/* Lists: which columns are shown, and a header that stays in sight. The choice is kept on the server for the person, by list and column. */
(function () {
  'use strict';

  var FEWEST = 4;

  /* The columns that are not shown, as the page brought them and as they were chosen since. */
  function hidden() {
    var tools = document.querySelector('[data-list]');
    return tools && tools.dataset.listHidden ? tools.dataset.listHidden.split(' ') : [];
  }

  function keep(id, on) {
    var others = hidden().filter(function (other) {
      return other !== id;
    });
    var now = (on ? others : others.concat(id)).join(' ');
    var tools = document.querySelector('[data-list]');
    tools.dataset.listHidden = now;
    fetch(tools.dataset.listAddress, {
      method: 'POST', credentials: 'same-origin', redirect: 'error', headers: { 'X-Requested-With': 'XMLHttpRequest' },
      body: new URLSearchParams({ list: tools.dataset.list, view: tools.dataset.listView || '', hidden: now })
    });
  }

  function idOf(header) {
    return header.id.slice(header.id.lastIndexOf(':') + 1);
  }

  function cells(table, index) {
    return table.querySelectorAll('tr > :nth-child(' + (index + 1) + '):not([colspan])');
  }

  function show(table, index, on) {
    cells(table, index).forEach(function (cell) {
      cell.toggleAttribute('data-column-hidden', !on);
    });
  }

  function choice(table, header, index) {
    var title = header.textContent.trim();
    var label = document.createElement('label');
    var box = document.createElement('input');
    box.type = 'checkbox';
    box.checked = hidden().indexOf(idOf(header)) < 0;
    box.dataset.unwatched = 'true';
    box.addEventListener('change', function () {
      keep(idOf(header), box.checked);
      show(table, index, box.checked);
      fit();
    });
    label.append(box, title);
    show(table, index, box.checked);
    return label;
  }

  function chooser(list) {
    var table = list.querySelector('table');
    var headers = table ? Array.from(table.querySelectorAll('thead th')) : [];
    if (headers.length < FEWEST || !document.querySelector('[data-list]') || list.querySelector('.choose-columns')) {
      return;
    }
    var details = document.createElement('details');
    details.className = 'choose-columns no-print';
    var summary = document.createElement('summary');
    summary.textContent = document.getElementById('busy').dataset.columns;
    var boxes = document.createElement('div');
    headers.forEach(function (header, index) {
      if (index > 0 && header.textContent.trim()) {
        boxes.appendChild(choice(table, header, index));
      }
    });
    details.append(summary, boxes);
    list.prepend(details);
  }

  function fit() {
    document.querySelectorAll('.ui-datatable-tablewrapper').forEach(function (wrapper) {
      var table = wrapper.querySelector('table');
      wrapper.classList.remove('fits');   // one that is held open would measure as wide as its table
      wrapper.classList.toggle('fits', Boolean(table) && table.scrollWidth <= wrapper.clientWidth);
    });
  }

  function all() {
    document.querySelectorAll('.ui-datatable.opens').forEach(chooser);
    fit();
  }

  window.addEventListener('resize', fit);
  document.addEventListener('DOMContentLoaded', function () {
    all();
    if (window.jQuery) {
      window.jQuery(document).on('pfAjaxComplete', all);
    }
  });
})();
