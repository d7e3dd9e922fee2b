// Small comforts. Every page works without this file.
(() => {
  'use strict';

  const open = () => {
    const id = decodeURIComponent(location.hash.slice(1));
    const target = id && document.getElementById(id);
    const panel = target && target.closest('details');
    if (!panel) return;
    panel.open = true;
    target.scrollIntoView({ block: 'start' });
  };
  addEventListener('hashchange', open);
  // A second click on the same link changes no address.
  document.addEventListener('click', event => {
    const link = event.target.closest('a[href^="#"]');
    if (!link) return;
    const target = document.getElementById(decodeURIComponent(link.hash.slice(1)));
    if (!target) return;
    const panel = target.closest('details');
    if (panel) panel.open = true;
    // A field named by the summary of errors takes the cursor.
    if (target.matches('input, select, textarea')) {
      event.preventDefault();
      target.focus();
    }
  });

  // The quick way out: the page leaves the history, so that "back" does not bring it again.
  const exit = () => document.querySelector('[data-quick-exit]');
  const leave = () => location.replace(exit().href);
  let lastEscape = 0;
  document.addEventListener('click', event => {
    if (!event.target.closest('[data-quick-exit]')) return;
    event.preventDefault();
    leave();
  });
  document.addEventListener('keydown', event => {
    if (event.key !== 'Escape' || !exit()) return;
    if (event.timeStamp - lastEscape < 1500) leave();
    lastEscape = event.timeStamp;
  });

  const count = field => {
    const left = document.querySelector(`[data-left-for="${CSS.escape(field.id)}"]`);
    if (!left) return;
    left.dataset.limit ??= left.textContent;
    left.textContent = `${left.dataset.limit} (${field.value.length} / ${field.maxLength})`;
  };
  document.addEventListener('input', event => event.target.matches('textarea[maxlength]') && count(event.target));

  // A long list of tiles is searched by a word, however its letters are written.
  const plain = text => text.toLowerCase().normalize('NFD').replace(/[\u0300-\u036f\u0640\u064b-\u0655\u0670]/g, '').replace(/\u0649/g, '\u064a').replace(/\u0629/g, '\u0647');
  const narrow = field => {
    const words = plain(field.value).split(/\s+/).filter(Boolean);
    let group = null, found = 0;
    for (const one of document.getElementById(field.dataset.findIn).children) {
      if (one.matches('.sw-tiles__group')) {
        group = one;
        group.hidden = words.length > 0;
        continue;
      }
      const text = plain(one.textContent);
      one.hidden = !one.querySelector('input').checked && !words.every(word => text.includes(word));
      if (one.hidden) continue;
      found++;
      if (group) group.hidden = false;
    }
    const none = field.parentElement.querySelector('[data-none]');
    none.textContent = found ? '' : none.dataset.none;
  };
  document.addEventListener('input', event => event.target.matches('[data-find-in]') && narrow(event.target));
  document.addEventListener('keydown', event => { if (event.key === 'Enter' && event.target.matches('[data-find-in]')) event.preventDefault(); });
  const offerFinding = () => document.querySelectorAll('.sw-tiles__find[hidden]').forEach(one => { one.hidden = false; });
  document.addEventListener('htmx:afterSettle', offerFinding);
  document.addEventListener('DOMContentLoaded', offerFinding);

  // A part that comes again by itself waits while somebody is in it with the keyboard or has opened something there; and when
  // the line is down it says nothing: it tries again soon.
  const isBusy = part => part.contains(document.activeElement) || part.querySelector('details[open]');
  document.addEventListener('htmx:beforeRequest', event => {
    const part = event.detail.elt;
    if (part.hasAttribute('data-refresh') && (isBusy(part) || document.hidden)) event.preventDefault();
  });
  document.addEventListener('htmx:beforeSwap', event => {
    const part = event.detail.requestConfig?.elt;
    if (part?.hasAttribute('data-refresh') && isBusy(part)) event.detail.shouldSwap = false;
  });
  const isQuiet = event => event.detail.elt?.hasAttribute('data-refresh');

  // When an answer does not come, say so and leave what was typed alone.
  const trouble = kind => {
    const notice = document.getElementById('sw-trouble');
    if (!notice) return;
    notice.textContent = notice.dataset[kind];
    notice.hidden = false;
    notice.scrollIntoView({ block: 'nearest' });
  };
  document.addEventListener('htmx:configRequest', event => {
    event.detail.headers['X-Requested-With'] = 'XMLHttpRequest';
    // The server must not take a board that fetches itself for somebody at work.
    if (isQuiet(event)) event.detail.headers['X-Refresh'] = 'true';
  });
  document.addEventListener('htmx:beforeRequest', event => { if (isQuiet(event)) return; const notice = document.getElementById('sw-trouble'); if (notice) notice.hidden = true; });
  document.addEventListener('htmx:sendError', event => isQuiet(event) || trouble('offline'));
  document.addEventListener('htmx:responseError', event => trouble(event.detail.xhr.status === 401 || event.detail.xhr.status === 400 ? 'signedOut' : 'notSaved'));
  document.addEventListener('htmx:beforeSwap', event => {
    const wanted = event.detail.requestConfig?.elt?.getAttribute('hx-select');
    if (wanted?.startsWith('#') && event.detail.shouldSwap && !event.detail.serverResponse.includes(`id="${wanted.slice(1)}"`)) {
      event.detail.shouldSwap = false;
      trouble('signedOut');
    }
  });
  // A form that comes back with complaints is read from its summary on.
  document.addEventListener('htmx:afterSettle', event => {
    const summary = event.detail.elt?.querySelector?.('.govuk-error-summary');
    if (summary) summary.focus();
  });

  // After htmx has found its panels; one that the address opened earlier is fetched now.
  document.addEventListener('DOMContentLoaded', () => {
    open();
    document.querySelectorAll('details[open]').forEach(panel => window.htmx && htmx.trigger(panel, 'toggle'));
  });
})();
