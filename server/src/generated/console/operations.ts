// Generated from openapi/ by `npm run generate`. Do not edit.

/** Every operation of the contract and where it lives below the base path. */
export const operationTable = {
  getSetup: { method: 'GET', path: '/setup' },
  createFirstTeam: { method: 'POST', path: '/setup' },
  getSession: { method: 'GET', path: '/session' },
  createSession: { method: 'POST', path: '/session' },
  deleteSession: { method: 'DELETE', path: '/session' },
  switchTeam: { method: 'POST', path: '/session/switch-team' },
  updateAccount: { method: 'PATCH', path: '/account' },
  changePassword: { method: 'POST', path: '/account/change-password' },
  endSessions: { method: 'POST', path: '/account/end-sessions' },
  listMembers: { method: 'GET', path: '/members' },
  deleteMember: { method: 'DELETE', path: '/members/{userId}' },
  updateMember: { method: 'PATCH', path: '/members/{userId}' },
  listInvitations: { method: 'GET', path: '/invitations' },
  createInvitation: { method: 'POST', path: '/invitations' },
  previewInvitation: { method: 'POST', path: '/invitations/preview' },
  acceptInvitation: { method: 'POST', path: '/invitations/accept' },
  deleteInvitation: { method: 'DELETE', path: '/invitations/{id}' },
  listApiKeys: { method: 'GET', path: '/api-keys' },
  createApiKey: { method: 'POST', path: '/api-keys' },
  getApiKey: { method: 'GET', path: '/api-keys/{id}' },
  updateApiKey: { method: 'PATCH', path: '/api-keys/{id}' },
  rollApiKey: { method: 'POST', path: '/api-keys/{id}/roll' },
  revokeApiKey: { method: 'POST', path: '/api-keys/{id}/revoke' },
  listApiKeyAuditEntries: { method: 'GET', path: '/api-keys/{id}/audit-log' },
  getApiKeyUsage: { method: 'GET', path: '/api-keys/{id}/usage' },
  createReferenceKey: { method: 'POST', path: '/reference-key' },
  listRequests: { method: 'GET', path: '/requests' },
  getRequest: { method: 'GET', path: '/requests/{requestId}' },
  getSandboxReset: { method: 'GET', path: '/sandbox/reset' },
  resetSandbox: { method: 'POST', path: '/sandbox/reset' },
} as const;

export type OperationId = keyof typeof operationTable;
