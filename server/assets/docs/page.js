// Gives every sample a button that copies it; without JavaScript, or where the browser has no clipboard, there is none.
(function enhancePage() {
  const shownMs = 2000;

  function addButton(figure) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'copy';
    button.textContent = 'Copy';
    let timer;
    function tell(text) {
      button.textContent = text;
      clearTimeout(timer);
      timer = setTimeout(() => (button.textContent = 'Copy'), shownMs);
    }
    button.addEventListener('click', () => {
      navigator.clipboard.writeText(figure.querySelector('pre').textContent).then(
        () => tell('Copied'),
        () => tell('Press Ctrl+C'),
      );
    });
    figure.querySelector('figcaption').append(button);
  }

  // On a narrow screen the list of guides is a row that may begin before the current one.
  document.querySelector('.side-nav [aria-current]')?.scrollIntoView({ inline: 'center', block: 'nearest' });

  if (navigator.clipboard) document.querySelectorAll('figure.code').forEach(addButton);
})();
