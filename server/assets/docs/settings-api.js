// Speaks with the API of the Settings app on behalf of whoever is signed in there. The session is a cookie that no script can read; what
// proves that a change comes from this page is the session's token, kept in this closure.
(function defineSettingsApi() {
  const base = '/api/console';

  /** A request that did not succeed: what to tell the reader, and what support asks for. */
  class SettingsError extends Error {
    constructor(message, { status = 0, code, requestId } = {}) {
      super(message);
      Object.assign(this, { status, code, requestId });
    }
  }

  async function send(path, options) {
    let response;
    try {
      response = await fetch(base + path, { cache: 'no-store', ...options });
    } catch {
      throw new SettingsError('The server cannot be reached. Check your connection and try again.');
    }
    const body = await response.json().catch(() => undefined);
    if (response.ok && body) return body.data;
    const { message, code, request_id: requestId } = body?.error ?? {};
    throw new SettingsError(message ?? `The server answered with ${response.status}. Try again in a moment.`, {
      status: response.status,
      code,
      requestId: requestId ?? response.headers.get('Request-Id') ?? undefined,
    });
  }

  let csrfToken;
  let identity;

  /** Who is signed in; null where nobody is. Throws a SettingsError. */
  async function getSession() {
    const session = await send('/session');
    csrfToken = session?.csrfToken;
    identity = session && `${session.user.id} ${session.team.id}`;
    return session && { role: session.role, teamName: session.team.name };
  }

  const post = (path, body) =>
    send(path, {
      method: 'POST',
      headers: { 'X-CSRF-Token': csrfToken ?? '', ...(body && { 'Content-Type': 'application/json' }) },
      ...(body && { body: JSON.stringify(body) }),
    });

  // Whoever has signed in anew in another tab has another token, which is asked for once. For somebody else, or another team, the page has to be
  // looked at first.
  async function change(path, body) {
    const before = identity;
    try {
      return await post(path, body);
    } catch (error) {
      if (error.code !== 'csrf_token_invalid') throw error;
      await getSession();
      if (identity !== before) throw error;
      return post(path, body);
    }
  }

  window.settingsApi = {
    getSession,
    createReferenceKey: (mode, scope) => change('/reference-key', { mode, scope }),
    revokeApiKey: (id) => change(`/api-keys/${encodeURIComponent(id)}/revoke`),
  };
})();
