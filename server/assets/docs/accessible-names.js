// Gives the reference's markup what its bundle leaves out for those who cannot see it: names for controls that show an icon
// only, roles and states that fit, and a way for the keyboard into a list that scrolls.
(function completeMarkup() {
  const isNameless = (element) => element.textContent.trim() === '';
  const additions = [
    { selector: 'button[class*="copy-button"]', attribute: 'aria-label', value: 'Copy' },
    { selector: '#reference a[target="_blank"]', condition: isNameless, attribute: 'aria-label', value: 'Website' },
    { selector: '.endpoints', attribute: 'tabindex', value: '0' },
    { selector: '[role="combobox"]', attribute: 'aria-expanded', value: 'false' },
    { selector: 'input[role="combobox"]', attribute: 'aria-label', value: 'Filter' },
    { selector: '.scalar-client .cm-content', attribute: 'aria-label', value: 'Request body' },
    { selector: '.scalar-client button[role="none"]', attribute: 'role', value: 'button', isOverride: true },
    // Each is named by its statuses, as all others are that have the same: no landmark to find one's way by.
    { selector: '.response-card[role="region"]', attribute: 'role', value: 'group', isOverride: true },
  ];

  function complete() {
    for (const { selector, condition = () => true, attribute, value, isOverride = false } of additions)
      for (const element of document.querySelectorAll(selector))
        if ((isOverride || !element.hasAttribute(attribute)) && condition(element))
          element.setAttribute(attribute, value);
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
