// Tells the server that the invoice is being looked at. Link scanners fetch pages and browsers prepare them ahead; neither of them shows one.
(function reportView() {
  let reported = false;

  function report() {
    if (reported || document.visibilityState !== 'visible' || document.prerendering) return;
    reported = true;
    fetch(`${location.pathname}/view`, { method: 'POST', credentials: 'omit', keepalive: true }).catch(() => {});
  }

  document.addEventListener('visibilitychange', report);
  document.addEventListener('prerenderingchange', report);
  report();
})();
