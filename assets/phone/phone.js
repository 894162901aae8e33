// Keeps the page as the room is. Without it, buttons submit and the page reloads by itself.
(function () {
  'use strict';
  var part = document.getElementById('part');
  if (!part) { return; }
  var contact = document.getElementById('contact');
  var version = part.getAttribute('data-version');
  var FIRST = 500, LONGEST = 8000, MOST_VOTES = 5;
  var pause = FIRST, asking = null, timer = 0, voting = 0, turns = 0;

  function later(work) {
    clearTimeout(timer);
    timer = setTimeout(work, pause / 2 + Math.random() * pause / 2);
    pause = Math.min(LONGEST, pause * 2);
  }

  function heading() { var h = part.querySelector('h1'); return h ? h.textContent : ''; }

  function named(button) { return button && button.value ? button.name + '=' + encodeURIComponent(button.value) : ''; }

  // A new scene takes the focus to its title; a redraw leaves it on the button that had it.
  function show(answer) {
    var before = heading(), had = named(document.activeElement);
    part.innerHTML = answer.responseText;
    version = answer.getResponseHeader('X-Version') || version;
    if (heading() !== before) {
      part.querySelector('h1').focus();
    } else if (had) {
      var buttons = part.querySelectorAll('button');
      for (var k = 0; k < buttons.length; k++) { if (named(buttons[k]) === had) { buttons[k].focus(); } }
    }
  }

  function heard() { pause = FIRST; contact.hidden = true; }

  function ask() {
    clearTimeout(timer);
    if (asking) { asking.onload = asking.onerror = asking.ontimeout = null; asking.abort(); }
    var request = asking = new XMLHttpRequest();
    request.open('GET', '/?v=' + encodeURIComponent(version));
    request.setRequestHeader('X-Part', '1');
    request.timeout = 40000;
    request.onload = function () {
      asking = null;
      if (request.status === 200) {
        heard();
        if (voting) { return; } // Its answer shows the room as it is then, and asks again.
        if (request.getResponseHeader('X-Version') !== version) { show(request); }
        timer = setTimeout(ask, 0);
      } else if (request.status === 403) {
        location.reload();
      } else { lost(); }
    };
    request.onerror = request.ontimeout = function () { asking = null; lost(); };
    request.send();
  }

  function lost() { contact.hidden = pause < 2 * FIRST; later(ask); }

  // Of several that are on their way, the last to come back shows the room as it is then.
  function back(answer) {
    voting--;
    if (voting) { return; }
    if (answer) { show(answer); } else { version = ''; }
    ask();
  }

  function send(form, fields, tries, turn) {
    var request = new XMLHttpRequest();
    request.open('POST', form.getAttribute('action'));
    request.setRequestHeader('X-Part', '1');
    request.setRequestHeader('Content-Type', 'application/x-www-form-urlencoded');
    request.timeout = 8000;
    function again() {
      if (tries < MOST_VOTES) {
        // What was tapped since then counts, and is not overtaken by what was tapped before.
        setTimeout(function () { if (turn === turns) { send(form, fields, tries + 1, turn); } else { back(); } },
          FIRST * tries * (0.5 + Math.random() / 2));
      } else { contact.hidden = false; back(); }
    }
    request.onload = function () {
      if (request.status === 200 || request.status === 409) { heard(); back(request); }
      else if (request.status === 429 || request.status >= 500) { again(); }
      else { location.reload(); }
    };
    request.onerror = request.ontimeout = again;
    request.send(fields);
  }

  function fields(form) {
    var all = [], inputs = form.querySelectorAll('input');
    for (var k = 0; k < inputs.length; k++) {
      if (inputs[k].type !== 'radio' || inputs[k].checked) { all.push(inputs[k].name + '=' + encodeURIComponent(inputs[k].value)); }
    }
    return all.join('&');
  }

  function sending(button) {
    button.className = 'sending';
    document.getElementById('status').textContent = document.body.getAttribute('data-sending');
    voting++;
  }

  part.addEventListener('click', function (event) {
    var button = event.target;
    while (button && button !== part && !(button.name && button.type === 'submit')) { button = button.parentNode; }
    if (!button || button === part) { return; }
    event.preventDefault();
    // How sure one is goes with the vote that was tapped last, be it on its way still.
    var option = part.querySelector('[type=hidden][name=option]');
    if (option && button.name === 'option') { option.value = button.value; }
    sending(button);
    send(button.form, fields(button.form) + '&' + named(button), 1, ++turns);
  });

  part.addEventListener('submit', function (event) {
    event.preventDefault();
    if (voting) { return; }
    sending(event.target.querySelector('button'));
    send(event.target, fields(event.target), 1, ++turns);
  });

  // A phone that wakes up asks at once.
  document.addEventListener('visibilitychange', function () { if (!document.hidden) { pause = FIRST; ask(); } });
  window.addEventListener('pageshow', function (event) { if (event.persisted) { ask(); } });
  window.addEventListener('online', ask);
  ask();
}());
