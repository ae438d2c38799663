import { Navigate, Outlet, useLocation } from 'react-router';
import { isManaging, useSession, useSignedIn } from '../api/session';
import { useSetup } from '../api/setup';
import { ErrorNotice } from '../components/error-notice';
import { Loading } from '../components/loading';
import { ForbiddenPage } from './forbidden-page';
import { NextPage } from './next-page';

/** Lets those in who have signed in; the others sign in first, and come back here. */
export function SignedInGate() {
  const { data: session, error, refetch } = useSession();
  const { pathname, search } = useLocation();
  if (session) return <Outlet />;
  if (error) return <ErrorNotice error={error} onRetry={() => void refetch()} />;
  if (session === undefined) return <Loading />;
  return <Navigate replace to={`/login?${new URLSearchParams({ next: pathname + search }).toString()}`} />;
}

/** Keeps those who have signed in away from the sign-in, and leads to the set-up while it is needed. */
export function SignedOutGate() {
  const { data: session, error, refetch } = useSession();
  const setup = useSetup();
  const { pathname, search } = useLocation();
  if (session) return <NextPage />;
  if (error) return <ErrorNotice error={error} onRetry={() => void refetch()} />;
  if (session === undefined || setup.isPending) return <Loading />;
  const page = setup.data?.needed ? '/setup' : '/login';
  return pathname === page ? <Outlet /> : <Navigate replace to={page + search} />;
}

/** Lets Owners and Admins in. */
export function ManagersGate() {
  return isManaging(useSignedIn().role) ? <Outlet /> : <ForbiddenPage />;
}
