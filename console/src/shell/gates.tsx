import { Navigate, Outlet, useLocation, useSearchParams } from 'react-router';
import { isManaging, useSession, useSignedIn } from '../api/session';
import { useSetup } from '../api/setup';
import { ErrorNotice } from '../components/error-notice';
import { Loading } from '../components/loading';
import { ForbiddenPage } from './forbidden-page';

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
  const [parameters] = useSearchParams();
  const { pathname } = useLocation();
  if (session) return <Navigate replace to={localPath(parameters.get('next'))} />;
  if (error) return <ErrorNotice error={error} onRetry={() => void refetch()} />;
  if (session === undefined || setup.isPending) return <Loading />;
  const page = setup.data?.needed ? '/setup' : '/login';
  return pathname === page ? <Outlet /> : <Navigate replace to={page} />;
}

/** Lets Owners and Admins in. */
export function ManagersGate() {
  return isManaging(useSignedIn().role) ? <Outlet /> : <ForbiddenPage />;
}

/** The address to go on to, if it is one of this app: whoever made the link must not be able to lead away from it. */
function localPath(next: string | null): string {
  return next !== null && /^\/(?![/\\])/.test(next) ? next : '/';
}
