import { useMutation } from '@tanstack/react-query';
import type { components } from '../generated/types';
import { api, dataOf } from './client';
import { rememberSession } from './session-cache';

export function useUpdateAccount() {
  return useMutation({
    mutationFn: (body: components['schemas']['AccountUpdate']) => dataOf(api.PATCH('/account', { body })),
    onSuccess: rememberSession,
    meta: { showsErrors: true },
  });
}

/** Changes the password; every other session of the person ends. */
export function useChangePassword() {
  return useMutation({
    mutationFn: (body: components['schemas']['PasswordChange']) =>
      dataOf(api.POST('/account/change-password', { body })),
    onSuccess: rememberSession,
    meta: { showsErrors: true },
    gcTime: 0,
  });
}

/** Ends every other session of the person. */
export function useEndOtherSessions() {
  return useMutation({
    mutationFn: () => dataOf(api.POST('/account/end-sessions')),
    onSuccess: rememberSession,
  });
}
