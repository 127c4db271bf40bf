/* Forms that lose nothing: what is typed is kept on the server with every pause, and offered again where it was left. */
(function () {
  'use strict';

  var PAUSE = 1500;
  var words;
  var forms = [];

  function address() {
    var parameters = new URLSearchParams(window.location.search);
    ['draft', 'lang', 'tab'].forEach(function (name) {
      parameters.delete(name);
    });
    parameters.sort();
    var query = parameters.toString();
    return window.location.pathname + (query ? '?' + query : '');
  }

  function newId() {
    var bytes = window.crypto.getRandomValues(new Uint8Array(16));
    bytes[6] = bytes[6] & 0x0f | 0x40;
    bytes[8] = bytes[8] & 0x3f | 0x80;
    return Array.from(bytes, function (byte) {
      return byte.toString(16).padStart(2, '0');
    }).join('').replace(/(.{8})(.{4})(.{4})(.{4})(.{12})/, '$1-$2-$3-$4-$5');
  }

  function ask(method, query, body) {
    return fetch(words.address + query, {
      method: method, credentials: 'same-origin', redirect: 'error', keepalive: Boolean(body) && body.length < 60000,
      headers: { 'X-Requested-With': 'XMLHttpRequest', 'Content-Type': 'application/json', Accept: 'application/json' }, body: body
    });
  }

  function isKept(input, form) {
    return input.name && input.name !== form.id && !/^(jakarta\.|primefaces\.|draft$)|(_focus|_filter)$/.test(input.name)
      && !/^(file|password|submit|button|reset|image)$/.test(input.type) && !input.closest('[data-unwatched]');
  }

  /* What stands in the form: for each name its values; a box without its tick has none. */
  function standing(form) {
    var values = {};
    Array.from(form.elements).filter(function (input) {
      return isKept(input, form);
    }).forEach(function (input) {
      var several = values[input.name] = values[input.name] || [];
      if (input.tagName === 'SELECT') {
        Array.from(input.selectedOptions).forEach(function (option) {
          several.push(option.value);
        });
      } else if (!/^(checkbox|radio)$/.test(input.type) || input.checked) {
        several.push(input.value);
      }
    });
    return values;
  }

  function same(one, other) {
    return JSON.stringify(one || []) === JSON.stringify(other || []);
  }

  function markOf(form) {
    var mark = form.querySelector('[data-saved-mark]');
    var foot = form.querySelector('.form-foot');
    if (!mark && foot) {
      mark = document.createElement('span');
      mark.className = 'saved';
      mark.setAttribute('role', 'status');
      mark.setAttribute('data-saved-mark', 'true');
      foot.appendChild(mark);
    }
    return mark;
  }

  function say(watch, text, waiting) {
    watch.said = text;
    watch.waiting = waiting;
    var mark = watch.form() && markOf(watch.form());
    if (mark) {
      mark.textContent = text;
      mark.classList.toggle('not-saved', waiting);
    }
  }

  /* The form names its draft when it is sent, so that the draft ends with it. */
  function name(watch) {
    var form = watch.form();
    var hidden = form.querySelector('input[name=draft]');
    if (!hidden) {
      hidden = document.createElement('input');
      hidden.type = 'hidden';
      hidden.name = 'draft';
      form.appendChild(hidden);
    }
    hidden.value = watch.id;
  }

  function keep(watch) {
    var form = watch.form();
    var typed = standing(form);
    var text = JSON.stringify(typed);
    if (text === watch.kept || watch.sending) {
      return;
    }
    watch.sending = true;
    name(watch);
    ask('POST', '', JSON.stringify({ id: watch.id, page: address(), form: form.id, initial: watch.initial, typed: typed }))
      .then(function (answer) {
        if (!answer.ok) {
          throw answer.status;
        }
        return answer.json();
      }).then(function (answer) {
        watch.sending = false;
        if (answer.words) {
          watch.kept = text;
          say(watch, answer.words, false);
        } else {
          /* It was saved meanwhile: what is typed from here on is another draft. */
          watch.id = newId();
          watch.initial = typed;
          watch.kept = text;
        }
      }).catch(function (reason) {
        watch.sending = false;
        say(watch, reason === 401 ? words.signedOut : words.failed, true);
      });
  }

  function tick() {
    forms.filter(function (watch) {
      return watch.form();
    }).forEach(look);
  }

  /* Keeps what was typed since the last look; where nothing was, the words beside the button stay. */
  function look(watch) {
    var now = standing(watch.form());
    takeIn(watch, now);
    if (JSON.stringify(now) === watch.kept) {
      sayAgain(watch);
      return;
    }
    if (!watch.waiting) {
      say(watch, words.not, true);
    }
    keep(watch);
  }

  /* Inputs that the page has added since stand as they came: they alone are no reason to keep anything. */
  function takeIn(watch, now) {
    var added = Object.keys(now).filter(function (each) {
      return !(each in watch.initial);
    });
    added.forEach(function (each) {
      watch.initial[each] = now[each];
    });
    if (added.length > 0) {
      watch.kept = isUntouched(watch, now) ? JSON.stringify(now) : null;
    }
  }

  function isUntouched(watch, now) {
    return !watch.restored && Object.keys(now).every(function (each) {
      return same(watch.initial[each], now[each]);
    });
  }

  /* The page has drawn the form's foot anew, without the words. */
  function sayAgain(watch) {
    if (watch.said && !markOf(watch.form()).textContent) {
      say(watch, watch.said, watch.waiting);
    }
  }

  function watch(form) {
    var id = form.id;
    var restored = new URLSearchParams(window.location.search).get('draft');
    var now = standing(form);
    var watched = {
      form: function () {
        return document.getElementById(id);
      },
      id: newId(), initial: now, kept: JSON.stringify(now), restored: false
    };
    forms.push(watched);
    offers(watched, restored);
  }

  function element(tag, text, className) {
    var made = document.createElement(tag);
    if (text) {
      made.textContent = text;
    }
    if (className) {
      made.className = className;
    }
    return made;
  }

  function button(text, className, action) {
    var made = element('button', text, className);
    made.type = 'button';
    made.addEventListener('click', action);
    return made;
  }

  function labelOf(form, inputName) {
    var input = form.elements[inputName];
    input = input && input.length !== undefined && input.tagName === undefined ? input[0] : input;
    var field = input && input.closest('.field');
    var label = field && field.querySelector('label, .label');
    return label ? label.firstChild.textContent.trim() : '';
  }

  function shown(form, inputName, values) {
    var input = form.elements[inputName];
    if (!values || values.length === 0 || values.join('') === '') {
      return '—';
    }
    if (input && input.tagName === 'SELECT') {
      return values.map(function (value) {
        var option = Array.from(input.options).find(function (each) {
          return each.value === value;
        });
        return option ? option.textContent : value;
      }).join(' · ');
    }
    return values.join(' · ');
  }

  /* What others changed since, where the draft changes it too. */
  function conflicts(form, draft) {
    var now = standing(form);
    return Object.keys(draft.typed).filter(function (each) {
      return each in now && each in draft.initial && !same(now[each], draft.initial[each]) && !same(draft.typed[each], draft.initial[each])
        && !same(now[each], draft.typed[each]) && labelOf(form, each);
    });
  }

  function choice(form, draft, inputName) {
    var box = element('fieldset', null, 'fieldset draft-choice');
    var group = 'draft-choice-' + inputName;
    box.dataset.unwatched = 'true';
    box.dataset.name = inputName;
    box.appendChild(element('legend', labelOf(form, inputName)));
    [[words.theirs, standing(form)[inputName], 'theirs'], [words.yours, draft.typed[inputName], 'yours']].forEach(function (one) {
      var label = element('label', null, 'draft-side');
      var radio = element('input');
      radio.type = 'radio';
      radio.name = group;
      radio.value = one[2];
      radio.checked = one[2] === 'yours';
      var value = element('bdi', shown(form, inputName, one[1]));
      label.append(radio, ' ', element('strong', one[0]), ' ', value);
      box.appendChild(label);
    });
    return box;
  }

  function goOn(form, draft, notice) {
    var now = standing(form);
    var typed = {};
    Object.keys(draft.typed).forEach(function (each) {
      var changed = !(each in draft.initial) || !same(draft.typed[each], draft.initial[each]);
      typed[each] = changed || !(each in now) ? draft.typed[each] : now[each];
    });
    notice.querySelectorAll('.draft-choice').forEach(function (box) {
      if (box.querySelector('input:checked').value === 'theirs') {
        typed[box.dataset.name] = now[box.dataset.name];
      }
    });
    var initial = Object.assign({}, draft.initial, now);
    ask('POST', '', JSON.stringify({ id: draft.id, page: address(), form: form.id, initial: initial, typed: typed })).then(function () {
      var target = new URL(window.location.href);
      target.searchParams.set('draft', draft.id);
      forms.length = 0;
      window.location.assign(target);
    });
  }

  function offer(watched, draft) {
    var form = watched.form();
    var now = standing(form);
    var differs = Object.keys(draft.typed).some(function (each) {
      return !(each in draft.initial) || !same(draft.typed[each], draft.initial[each]) && !same(draft.typed[each], now[each]);
    });
    if (!differs) {
      ask('DELETE', '?id=' + draft.id);
      return;
    }
    var notice = element('div', null, 'notice notice-wait draft-offer');
    notice.setAttribute('role', 'region');
    notice.setAttribute('aria-label', words.title);
    notice.appendChild(element('p', draft.words, 'notice-heading'));
    var disputed = conflicts(form, draft);
    if (disputed.length > 0) {
      notice.appendChild(element('p', words.conflict));
      disputed.forEach(function (each) {
        notice.appendChild(choice(form, draft, each));
      });
    }
    var foot = element('p', null, 'form-foot');
    foot.appendChild(button(words.goOn, 'ui-button', function () {
      goOn(form, draft, notice);
    }));
    foot.appendChild(button(words.drop, 'ui-button ui-button-outlined', function () {
      ask('DELETE', '?id=' + draft.id).then(function () {
        notice.remove();
      });
    }));
    notice.appendChild(foot);
    form.parentNode.insertBefore(notice, form);
  }

  function offers(watched, restored) {
    ask('GET', '?page=' + encodeURIComponent(address())).then(function (answer) {
      return answer.ok ? answer.json() : [];
    }).then(function (found) {
      found.filter(function (draft) {
        return draft.form === watched.form().id;
      }).forEach(function (draft) {
        if (draft.id === restored || restored === 'last') {
          watched.id = draft.id;
          watched.initial = draft.initial;
          watched.restored = true;
          name(watched);
          say(watched, words.restored, false);
        } else {
          offer(watched, draft);
        }
      });
    }).catch(function () {
      say(watched, words.failed, true);
    });
  }

  document.addEventListener('DOMContentLoaded', function () {
    var spoken = document.getElementById('draft-words');
    if (!spoken) {
      return; // a page of errors has no forms to keep
    }
    words = spoken.dataset;
    document.querySelectorAll('form.form').forEach(watch);
    if (forms.length > 0) {
      window.setInterval(tick, PAUSE);
      window.addEventListener('pagehide', tick);
    }
  });

  window.addEventListener('beforeunload', function (event) {
    /* Only where the server could not be reached would anything be lost. */
    if (forms.some(function (watched) {
      return watched.waiting && !watched.sending && watched.form() && JSON.stringify(standing(watched.form())) !== watched.kept
        && (watched.said === words.failed || watched.said === words.signedOut);
    })) {
      event.preventDefault();
    }
  });
})();
