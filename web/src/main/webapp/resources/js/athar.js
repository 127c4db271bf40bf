/* What every page does in the browser. No page carries a script of its own. */
(function () {
  'use strict';

  /* A row opens by a click anywhere in it; the link inside serves the keyboard. */
  document.addEventListener('click', function (event) {
    var row = event.target.closest('.opens tbody tr');
    if (!row || event.target.closest('a, button, input, label, summary, .ui-widget:not(.ui-datatable)')) {
      return;
    }
    var selection = window.getSelection();
    var link = row.querySelector('a.open');
    if (link && !(selection && selection.toString())) {
      if (event.ctrlKey || event.metaKey) {
        window.open(link.href, '_blank', 'noopener');
      } else {
        link.click();
      }
    }
  });

  /* A table takes the Enter key for its cells and clicks the first link of the cell in a way that browsers do not follow. A link that has
     the focus is the browser's to follow: the table does not hear of it. */
  document.addEventListener('keydown', function (event) {
    if (event.key === 'Enter' && event.target.closest('.ui-datatable td a[href], .ui-datatable td summary')) {
      event.stopPropagation();
    }
  }, true);

  /* The summary of errors leads to the field. */
  document.addEventListener('click', function (event) {
    var link = event.target.closest('a[data-field]');
    if (!link) {
      return;
    }
    var target = document.getElementById(link.dataset.field);
    var input = target && (target.matches('input, select, textarea, button') ? target
      : target.querySelector('input:not([type=hidden]), select, textarea, button, [tabindex]'));
    if (input) {
      event.preventDefault();
      input.focus();
    }
  });

  /* An open menu closes when something else is used. */
  document.addEventListener('click', function (event) {
    document.querySelectorAll('details.me[open]').forEach(function (menu) {
      if (!menu.contains(event.target)) {
        menu.open = false;
      }
    });
  });
  document.addEventListener('keydown', function (event) {
    var menu = event.key === 'Escape' && document.querySelector('details.me[open]');
    if (menu) {
      menu.open = false;
      menu.querySelector('summary').focus();
    }
  });

  /* The search of the header from everywhere, whatever letters the keyboard writes. */
  document.addEventListener('keydown', function (event) {
    var find = document.getElementById('find');
    if (find && event.code === 'KeyK' && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey) {
      event.preventDefault();
      find.focus();
      find.select();
    }
  });

  /* Arrow keys lead to the step before and after, in the direction in which the page reads. */
  document.addEventListener('keydown', function (event) {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey
        || event.target.closest('input, select, textarea, [role=listbox], [role=combobox], pre')) {
      return;
    }
    var right = document.documentElement.dir === 'rtl' ? 'previous' : 'next';
    var left = right === 'next' ? 'previous' : 'next';
    var step = event.key === 'ArrowRight' ? right : event.key === 'ArrowLeft' ? left : null;
    var link = step && document.querySelector('a[data-step=' + step + ']');
    if (link) {
      event.preventDefault();
      link.click();
    }
  });

  /* A date between two shows its second set of boxes. */
  document.addEventListener('change', function (event) {
    if (event.target.matches('[data-date-how]')) {
      event.target.closest('.partial-date').dataset.range = String(event.target.value === 'BETWEEN');
    }
  });

  function busy(on) {
    var place = document.getElementById('busy');
    if (place) {
      place.textContent = on ? place.dataset.text : '';
    }
  }

  /* After an answer that refuses, the reader stands at the reason. */
  function toReason() {
    var reason = document.querySelector('[data-announce]:not([data-announced])');
    if (reason) {
      reason.setAttribute('data-announced', 'true');
      reason.focus();
    }
  }

  /* The input for a file can be reached by those who listen to the page, whatever its component says. */
  function files() {
    document.querySelectorAll('input[type=file][aria-hidden]').forEach(function (input) {
      input.removeAttribute('aria-hidden');
    });
  }

  /* A file that the server would not take is refused here, before it is sent for minutes in vain. */
  document.addEventListener('change', function (event) {
    var words = document.getElementById('file-words');
    if (!words || !event.target.matches('input[type=file]')) {
      return;
    }
    var field = event.target.closest('.field');
    var place = field && field.querySelector('.field-error');
    var large = Array.prototype.some.call(event.target.files, function (file) {
      return file.size > Number(words.dataset.most);
    });
    if (large) {
      event.target.value = '';
    }
    if (place) {
      place.setAttribute('role', 'alert');
      place.textContent = large ? words.dataset.text : '';
      field.classList.toggle('field-failed', large);
    }
  });

  /* After an answer that is no page, the components leave the button that was pressed as it was while they waited. */
  function releaseButtons() {
    document.querySelectorAll('button.ui-state-loading').forEach(function (button) {
      var widget = window.PrimeFaces.getWidgetById(button.id);
      if (widget) {
        window.PrimeFaces.buttonEndAjaxDisabled(widget, widget.jq);
      }
    });
  }

  /* The database did not answer: the page stands as it was, with all that was typed, and says so beside the button. */
  function away() {
    var form = document.activeElement && document.activeElement.closest('form');
    var foot = form && form.querySelector('.form-foot');
    var notice = document.getElementById('away') || document.createElement('div');
    notice.id = 'away';
    notice.className = 'notice notice-stop';
    notice.setAttribute('role', 'alert');
    notice.textContent = document.getElementById('away-words').dataset.text;
    if (foot) {
      foot.parentNode.insertBefore(notice, foot);
    } else {
      document.getElementById('content').prepend(notice);
    }
    notice.scrollIntoView({ block: 'nearest' });
  }

  /* Months as Iraq writes them, in the pickers of dates. */
  function months() {
    var locales = window.PrimeFaces && window.PrimeFaces.locales;
    if (locales && locales.ar) {
      locales.ar.monthNames = ['كانون الثاني', 'شباط', 'آذار', 'نيسان', 'أيار', 'حزيران', 'تموز', 'آب', 'أيلول',
        'تشرين الأول', 'تشرين الثاني', 'كانون الأول'];
      locales.ar.monthNamesShort = locales.ar.monthNames;
    }
  }

  /* Lists and windows stand where they open, at once. A list that moves waits for an end of its movement that a slow machine may leave
     out, and one that is left while it moves stays open. Where the page is
     scrolled or a keyboard on the screen goes, the list goes along. */
  function still() {
    if (window.PrimeFaces) {
      window.PrimeFaces.utils.disableAnimations();
      window.PrimeFaces.hideOverlaysOnViewportChange = false;
    }
  }

  document.addEventListener('DOMContentLoaded', function () {
    still();
    months();
    files();
    toReason();
    if (!window.jQuery) {
      return;
    }
    var waiting;
    window.jQuery(document)
      .on('pfAjaxStart', function () {
        waiting = window.setTimeout(busy, 400, true);
        document.querySelectorAll('#away').forEach(function (notice) {
          notice.remove();
        });
      })
      .on('pfAjaxComplete', function () {
        window.clearTimeout(waiting);
        busy(false);
        files();
        toReason();
      })
      .on('pfAjaxError', function (event, xhr) {
        releaseButtons();
        /* The session has ended: the answer names the way through signing in, back to this page. */
        if (xhr && xhr.status === 401) {
          window.location.assign(xhr.getResponseHeader('Athar-Way-Back') || window.location.href);
        } else if (xhr && xhr.status === 503) {
          away();
        }
        /* More was asked than may be: the page itself is answered so, in words. */
        if (xhr && xhr.status === 429) {
          window.location.assign(window.location.href);
        }
      });
  });
})();
