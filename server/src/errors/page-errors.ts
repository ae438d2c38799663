import { type ErrorDefinition, type ErrorType, refuse } from './error-definition';

const refuseInConsole = (type: ErrorType, status: number, description: string): ErrorDefinition => ({
  ...refuse(type, status, description),
  audience: 'console',
});

const refuseReader = (type: ErrorType, status: number, description: string): ErrorDefinition => ({
  ...refuse(type, status, description),
  audience: 'viewer',
});

/** The codes that only the Settings app can meet. */
export const consoleErrors = {
  not_signed_in: refuseInConsole('authentication_error', 401, 'There is no session, or it has ended. Sign in again.'),
  sign_in_failed: refuseInConsole('authentication_error', 401, 'The email or the password is wrong.'),
  no_team: refuseInConsole('permission_error', 403, 'The person is in no team. Somebody has to invite them to one.'),
  origin_not_allowed: refuseInConsole('permission_error', 403, 'A change did not come from our own page.'),
  csrf_token_invalid: refuseInConsole('permission_error', 403, 'A change came without the token of its session.'),
  team_not_found: refuseInConsole('not_found_error', 404, 'The person is in no such team.'),
  api_key_not_found: refuseInConsole('not_found_error', 404, 'There is no such API key in the team.'),
  api_key_not_active: refuseInConsole(
    'conflict_error',
    409,
    'The key is revoked or has expired, so it cannot be rolled.',
  ),
  request_not_found: refuseInConsole('not_found_error', 404, 'No request with this id was logged for the team.'),
  role_insufficient: refuseInConsole('permission_error', 403, 'Your role in the team does not allow this.'),
  password_unacceptable: refuseInConsole(
    'validation_error',
    400,
    'A password has at least 10 characters and at most 72 bytes in UTF-8, and no NUL character.',
  ),
  // Not a 401: that would say that the session is over.
  password_wrong: refuseInConsole('permission_error', 403, 'The password is not that of the account.'),
  member_not_found: refuseInConsole('not_found_error', 404, 'The team has no such member.'),
  last_owner: refuseInConsole(
    'conflict_error',
    409,
    'A team keeps at least one Owner. Make somebody else Owner first.',
  ),
  already_member: refuseInConsole('conflict_error', 409, 'Somebody with this email is a member of the team already.'),
  invitation_not_found: refuseInConsole(
    'not_found_error',
    404,
    'There is no such invitation: it is unknown, used, revoked or older than 7 days.',
  ),
  already_set_up: refuseInConsole('conflict_error', 409, 'There is a team already. Sign in, or ask for an invitation.'),
  setup_code_invalid: refuseInConsole(
    'permission_error',
    403,
    'The set-up code is wrong. Whoever runs the server sees it with `npm run teams -- setup-code`.',
  ),
  sandbox_reset_running: refuseInConsole(
    'conflict_error',
    409,
    'A reset of the test data is under way already. Wait until it is done.',
  ),
} satisfies Record<string, ErrorDefinition>;

/** The codes that only the pages can meet at which documents are read. */
export const viewerErrors = {
  link_password_wrong: refuseReader('permission_error', 403, 'The password is not that of the link.'),
  link_email_not_allowed: refuseReader('permission_error', 403, 'The link does not let this email address read.'),
  link_code_wrong: refuseReader(
    'permission_error',
    403,
    'The code is not the last one that was mailed, or it has been used, tried too often, or is older than 10 minutes.',
  ),
  link_access_required: refuseReader(
    'permission_error',
    403,
    'What the link demands has not been given, or no longer meets it.',
  ),
  link_download_not_allowed: refuseReader('permission_error', 403, 'The link does not let the document be downloaded.'),
  link_closed: refuseReader(
    'not_found_error',
    410,
    'The link has expired, is switched off or is used up, or its document is archived. The message says which.',
  ),
  visit_over: refuseReader('not_found_error', 410, 'The visit is completed. A new one has to be started.'),
} satisfies Record<string, ErrorDefinition>;
