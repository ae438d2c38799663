import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { ApiError } from '../../api/api-error';
import { useRequest } from '../../api/requests';
import { ErrorNotice } from '../../components/error-notice';
import { Loading } from '../../components/loading';
import { Page } from '../../components/page';
import { TrailLink } from '../../components/trail-link';
import { UserText } from '../../components/user-text';
import { PublicApiTrail } from './public-api-trail';
import { requestLogAddress } from './public-api-address';
import { RequestFacts } from './requests/request-facts';
import { findRequestId } from './requests/request-id';
import { RequestNotFound } from './requests/request-not-found';

/** The request that got a certain id: what support asks for. */
export function RequestPage() {
  const { requestId = '' } = useParams();
  return findRequestId(requestId) === requestId ? (
    <KnownForm requestId={requestId} />
  ) : (
    <RequestFrame title={notFound} unknownId={requestId}>
      <RequestNotFound />
    </RequestFrame>
  );
}

const notFound = 'Request not found';

function KnownForm({ requestId }: { requestId: string }) {
  const { data: request, error, refetch, isFetching } = useRequest(requestId);
  const isUnknown = error instanceof ApiError && error.status === 404;
  const retry = (): void => void refetch();
  return (
    <RequestFrame {...(isUnknown ? { title: notFound, unknownId: requestId } : { title: 'Request' })}>
      {request && <RequestFacts request={request} />}
      {isUnknown && <RequestNotFound onRetry={retry} isRetrying={isFetching} />}
      {error && !isUnknown && <ErrorNotice error={error} onRetry={retry} />}
      {!request && !error && <Loading />}
    </RequestFrame>
  );
}

interface RequestFrameProps {
  title: string;
  /** What was asked for in vain. */
  unknownId?: string;
  children: ReactNode;
}

function RequestFrame({ title, unknownId, children }: RequestFrameProps) {
  return (
    <Page
      title={title}
      documentTitle={`${title} · Public API`}
      breadcrumb={
        <PublicApiTrail>
          <TrailLink to={requestLogAddress()}>Request log</TrailLink>
        </PublicApiTrail>
      }
      description={
        unknownId !== undefined && (
          <Text span ff="monospace" size="sm" display="block">
            <UserText>{unknownId}</UserText>
          </Text>
        )
      }
    >
      {children}
    </Page>
  );
}
