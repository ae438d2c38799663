import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { components } from '../generated/types';
import { api, dataOf } from './client';
import { refreshSession, type Role } from './session-cache';

export type Member = components['schemas']['Member'];
export type Invitation = components['schemas']['Invitation'];
export type InvitationWithToken = components['schemas']['InvitationWithToken'];

const membersKey = ['members'] as const;
const invitationsKey = ['invitations'] as const;

export function useMembers() {
  return useQuery({ queryKey: membersKey, queryFn: ({ signal }) => dataOf(api.GET('/members', { signal })) });
}

/** Changes a role, which ends the sessions of who has it. The page shows what went wrong. */
export function useChangeRole() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: ({ userId, role }: { userId: string; role: Role }) =>
      dataOf(api.PATCH('/members/{userId}', { params: { path: { userId } }, body: { role } })),
    onSuccess() {
      refreshSession();
      return queryClient.invalidateQueries({ queryKey: membersKey });
    },
    meta: { showsErrors: true },
  });
}

/** Removes a member from the team; oneself, too, which ends the session. */
export function useRemoveMember() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (userId: string) => api.DELETE('/members/{userId}', { params: { path: { userId } } }),
    onSuccess() {
      refreshSession();
      return queryClient.invalidateQueries({ queryKey: membersKey });
    },
    meta: { showsErrors: true },
  });
}

/** The open invitations; for Owners and Admins only. */
export function useInvitations({ enabled }: { enabled: boolean }) {
  return useQuery({
    queryKey: invitationsKey,
    queryFn: ({ signal }) => dataOf(api.GET('/invitations', { signal })),
    enabled,
  });
}

/** Invites somebody. The reply holds the token of the one-time link, which is shown this once. */
export function useInvite() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (body: components['schemas']['InvitationCreate']) => dataOf(api.POST('/invitations', { body })),
    // The link shows at once, however long the list takes.
    onSuccess: () => void queryClient.invalidateQueries({ queryKey: invitationsKey }),
    meta: { showsErrors: true },
    gcTime: 0,
  });
}

export function useWithdrawInvitation() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => api.DELETE('/invitations/{id}', { params: { path: { id } } }),
    onSettled: () => queryClient.invalidateQueries({ queryKey: invitationsKey }),
    meta: { showsErrors: true },
  });
}
