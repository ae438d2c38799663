// Before the first paint: light or dark, as chosen here or on the reference page (both keep that one word under the
// same name), and otherwise as the system has it.
(function paintInChosenColors() {
  let chosen = null;
  try {
    chosen = window.localStorage.getItem('colorMode');
  } catch {
    // Storage is blocked: the system decides.
  }
  if (chosen !== 'light' && chosen !== 'dark') {
    chosen = window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  }
  document.documentElement.dataset.mantineColorScheme = chosen;
})();
