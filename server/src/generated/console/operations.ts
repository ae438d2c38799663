// Generated from openapi/ by `npm run generate`. Do not edit.

/** Every operation, where it lives below the base path, and whether it needs a key or a session. */
export const operationTable = {
  getSetup: { method: 'GET', path: '/setup', secured: false },
  createFirstTeam: { method: 'POST', path: '/setup', secured: false },
  getSession: { method: 'GET', path: '/session', secured: false },
  createSession: { method: 'POST', path: '/session', secured: false },
  deleteSession: { method: 'DELETE', path: '/session', secured: true },
  switchTeam: { method: 'POST', path: '/session/switch-team', secured: true },
  updateAccount: { method: 'PATCH', path: '/account', secured: true },
  changePassword: { method: 'POST', path: '/account/change-password', secured: true },
  endSessions: { method: 'POST', path: '/account/end-sessions', secured: true },
  listMembers: { method: 'GET', path: '/members', secured: true },
  deleteMember: { method: 'DELETE', path: '/members/{userId}', secured: true },
  updateMember: { method: 'PATCH', path: '/members/{userId}', secured: true },
  getCompany: { method: 'GET', path: '/company', secured: true },
  updateCompany: { method: 'PATCH', path: '/company', secured: true },
  listInvitations: { method: 'GET', path: '/invitations', secured: true },
  createInvitation: { method: 'POST', path: '/invitations', secured: true },
  previewInvitation: { method: 'POST', path: '/invitations/preview', secured: false },
  acceptInvitation: { method: 'POST', path: '/invitations/accept', secured: false },
  deleteInvitation: { method: 'DELETE', path: '/invitations/{id}', secured: true },
  listApiKeys: { method: 'GET', path: '/api-keys', secured: true },
  createApiKey: { method: 'POST', path: '/api-keys', secured: true },
  getApiKey: { method: 'GET', path: '/api-keys/{id}', secured: true },
  updateApiKey: { method: 'PATCH', path: '/api-keys/{id}', secured: true },
  rollApiKey: { method: 'POST', path: '/api-keys/{id}/roll', secured: true },
  revokeApiKey: { method: 'POST', path: '/api-keys/{id}/revoke', secured: true },
  listApiKeyAuditEntries: { method: 'GET', path: '/api-keys/{id}/audit-log', secured: true },
  getApiKeyUsage: { method: 'GET', path: '/api-keys/{id}/usage', secured: true },
  createReferenceKey: { method: 'POST', path: '/reference-key', secured: true },
  listRequests: { method: 'GET', path: '/requests', secured: true },
  getRequest: { method: 'GET', path: '/requests/{requestId}', secured: true },
  getSandboxReset: { method: 'GET', path: '/sandbox/reset', secured: true },
  resetSandbox: { method: 'POST', path: '/sandbox/reset', secured: true },
} as const;

export type OperationId = keyof typeof operationTable;
