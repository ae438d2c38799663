// Gives the reference's markup what its bundle leaves out for those who cannot see it: names for buttons and links that
// show an icon only, and a way for the keyboard into a list that scrolls.
(function nameControls() {
  const isNameless = (element) => element.textContent.trim() === '';
  const additions = [
    { selector: '.scalar-code-copy', attribute: 'aria-label', value: 'Copy' },
    { selector: '#reference a[target="_blank"]', condition: isNameless, attribute: 'aria-label', value: 'Website' },
    { selector: '.endpoints', attribute: 'tabindex', value: '0' },
  ];

  function complete() {
    for (const { selector, condition = () => true, attribute, value } of additions)
      for (const element of document.querySelectorAll(`:is(${selector}):not([${attribute}])`))
        if (condition(element)) element.setAttribute(attribute, value);
  }

  // The reference draws as one scrolls; a burst of changes is looked at once, before it is painted.
  let isDue = false;
  new MutationObserver(() => {
    if (isDue) return;
    isDue = true;
    requestAnimationFrame(() => {
      isDue = false;
      complete();
    });
  }).observe(document.documentElement, { childList: true, subtree: true });
})();
