import { useEffect } from 'react';
import { Navigate, useSearchParams } from 'react-router';
import { Loading } from '../components/loading';

/**
 * Goes on to where somebody wanted to be before signing in: an address of this app, as in `?next=/members`, or the reference page. Whoever made the
 * link must not be able to lead anywhere else.
 */
export function NextPage() {
  const [parameters] = useSearchParams();
  const next = parameters.get('next') ?? '/';
  const isOutside = /^\/api\/docs(?=[/?#]|$)/.test(next);
  useEffect(() => {
    if (isOutside) window.location.replace(next);
  }, [isOutside, next]);
  if (isOutside) return <Loading />;
  return <Navigate replace to={/^\/(?![/\\])/.test(next) ? next : '/'} />;
}
