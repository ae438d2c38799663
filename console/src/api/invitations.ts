import { useMutation, useQuery } from '@tanstack/react-query';
import type { components } from '../generated/types';
import { api, dataOf } from './client';
import { requireKeptCookie } from './session';
import { rememberSession } from './session-cache';

/** What the holder of an invitation's link is invited to. @param token from the link's fragment, which no server gets to see */
export function useInvitationPreview(token: string) {
  return useQuery({
    queryKey: ['invitation', token],
    queryFn: ({ signal }) => dataOf(api.POST('/invitations/preview', { body: { token }, signal })),
    // Looking counts as an attempt at guessing, so once is enough.
    staleTime: Infinity,
    gcTime: 0,
  });
}

/** Takes up an invitation and signs in. */
export function useAcceptInvitation() {
  return useMutation({
    mutationFn: async (body: components['schemas']['InvitationAcceptance']) =>
      requireKeptCookie(await dataOf(api.POST('/invitations/accept', { body }))),
    onSuccess: rememberSession,
    meta: { showsErrors: true },
    gcTime: 0,
  });
}
