// The reference lets its reader choose light or dark and remembers that one word. Every page follows the choice,
// before it is first painted; without one the system decides.
(function followColorMode() {
  var chosen = null;
  try {
    chosen = window.localStorage.getItem('colorMode');
  } catch {
    // Storage is blocked: the system decides.
  }
  if (chosen === 'light' || chosen === 'dark') document.documentElement.dataset.colorMode = chosen;
})();
