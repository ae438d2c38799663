// "Use a test key": makes a key for an Owner or Admin who is signed in and hands it to the reference, which alone sends it. The key is held in memory
// only, so that it ends with the page; it is never written into an address, a storage or a log.
(function offerTestKey() {
  const control = document.getElementById('test-key');
  const dialog = document.getElementById('test-key-dialog');
  const form = dialog.querySelector('form');
  const submit = form.querySelector('[type="submit"]');
  const removeButton = control.querySelector('[data-action="remove"]');
  const opener = control.querySelector('[data-action="open"]');
  const facts = control.querySelector('.test-key-facts');
  const status = control.querySelector('[role="status"]');
  const warning = dialog.querySelector('[data-warning]');

  const tickMs = 1000;
  const modeLabels = { test: 'Test key', live: 'Live key' };
  const scopeLabels = { READ_WRITE: 'Read & write', READ_ONLY: 'Read-only' };
  const warnings = {
    READ_WRITE: 'Live requests change real data, at once and for everybody in your team.',
    READ_ONLY: 'Live requests show real data. With this scope they cannot change it.',
  };
  const clock = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });

  /** The key in use: `{ id, token, label, endsAt }`, its end in milliseconds of this computer's clock. */
  let key;
  let ticking;

  function show(state) {
    for (const part of control.querySelectorAll('[data-when]')) part.hidden = part.dataset.when !== state;
    control.hidden = state === 'none';
  }

  const fact = (name) => document.querySelector(`[data-fact="${name}"]`);

  function tell(place, error) {
    const problem = document.querySelector(`[data-problem="${place}"]`);
    problem.textContent = error ? error.message : '';
    if (!error?.requestId) return;
    const id = document.createElement('code');
    id.textContent = error.requestId;
    problem.append(' Request id: ', id);
  }

  // A session that ended or a role that changed shows here as well as at the start.
  async function look() {
    const session = await window.settingsApi.getSession();
    const mayMakeKeys = session !== null && ['OWNER', 'ADMIN'].includes(session.role);
    show(session === null ? 'signed-out' : mayMakeKeys ? 'offer' : 'none');
    if (mayMakeKeys) fact('team').textContent = session.teamName;
    return mayMakeKeys;
  }

  const start = () => look().catch(() => show('unavailable'));

  async function open() {
    tell('header');
    try {
      if (!(await look())) return;
    } catch (error) {
      tell('header', error);
      return;
    }
    form.reset();
    describeChoice();
    tell('dialog');
    dialog.showModal();
  }

  function describeChoice() {
    const { mode, scope } = form.elements;
    const isLive = mode.value === 'live';
    warning.textContent = isLive ? warnings[scope.value] : '';
    submit.textContent = isLive ? 'Use a live key' : 'Use a test key';
    submit.classList.toggle('is-live', isLive);
  }

  async function make() {
    const { mode, scope } = form.elements;
    const made = await window.settingsApi.createReferenceKey(mode.value, scope.value);
    // By how long the server says it lives: the two clocks may differ.
    const endsAt = Date.now() + (Date.parse(made.expiresAt) - Date.parse(made.createdAt));
    key = { id: made.id, token: made.token, label: `${modeLabels[made.mode]} …${made.last4}`, endsAt };
    window.referenceKey.use(key.token);
    fact('mode').textContent = modeLabels[made.mode];
    facts.classList.toggle('is-live', made.mode === 'live');
    fact('last4').textContent = `…${made.last4}`;
    fact('scope').textContent = scopeLabels[made.scope];
    fact('end').textContent = clock.format(endsAt);
    fact('end').dateTime = new Date(endsAt).toISOString();
    ticking = setInterval(tick, tickMs);
    tick();
    show('active');
    status.textContent = `${key.label} is in every sample and request until ${clock.format(endsAt)}.`;
  }

  // Looks at the clock instead of counting: a computer that sleeps does not tick.
  function tick() {
    const minutes = Math.ceil((key.endsAt - Date.now()) / 60_000);
    if (minutes <= 0) return forget('has ended');
    const left = minutes === 1 ? 'in less than a minute' : `in ${minutes} min`;
    if (fact('left').textContent !== left) fact('left').textContent = left;
  }

  function forget(reason) {
    const hadFocus = control.contains(document.activeElement);
    clearInterval(ticking);
    window.referenceKey.withdraw(key.token);
    status.textContent = `${key.label} ${reason}.`;
    key = undefined;
    tell('header');
    show('offer');
    if (hadFocus) opener.focus();
  }

  // Out of the page first, whatever becomes of the request.
  async function remove() {
    const { id, token } = key;
    tell('header');
    window.referenceKey.withdraw(token);
    fact('scope').textContent = 'out of this page';
    try {
      await window.settingsApi.revokeApiKey(id);
    } catch (error) {
      if (key?.id === id && error.status !== 404) tell('header', error);
      if (error.status !== 404) return;
    }
    if (key?.id === id) forget('is revoked');
  }

  const isBusy = (button) => button.getAttribute('aria-disabled') === 'true';

  async function whileBusy(button, work) {
    if (isBusy(button)) return;
    // Not `disabled`, which would take the focus away.
    button.setAttribute('aria-disabled', 'true');
    try {
      await work();
    } finally {
      button.removeAttribute('aria-disabled');
    }
  }

  async function submitForm() {
    tell('dialog');
    try {
      await make();
    } catch (error) {
      tell('dialog', error);
      return;
    }
    dialog.close();
    facts.focus();
  }

  form.addEventListener('change', describeChoice);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void whileBusy(submit, submitForm);
  });
  // What becomes of a key that is being made has to be told: the dialog waits for it.
  dialog.querySelector('[data-action="cancel"]').addEventListener('click', () => isBusy(submit) || dialog.close());
  dialog.addEventListener('cancel', (event) => isBusy(submit) && event.preventDefault());
  opener.addEventListener('click', () => void whileBusy(opener, open));
  removeButton.addEventListener('click', () => void whileBusy(removeButton, remove));
  control.querySelector('[data-action="retry"]').addEventListener('click', () => void start());
  // Back to what is being read.
  const signIn = control.querySelector('[data-when="signed-out"]');
  signIn.addEventListener('click', () => {
    signIn.search = new URLSearchParams({ next: location.pathname + location.hash });
  });

  void start();
})();
