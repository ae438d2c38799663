import { Anchor, Breadcrumbs, Text } from '@mantine/core';
import { Link, useParams } from 'react-router';
import { ApiError } from '../../api/api-error';
import { useRequest } from '../../api/requests';
import { ErrorNotice } from '../../components/error-notice';
import { Loading } from '../../components/loading';
import { Page } from '../../components/page';
import { UserText } from '../../components/user-text';
import { requestLogAddress } from './requests/request-address';
import { RequestFacts } from './requests/request-facts';
import { RequestNotFound } from './requests/request-not-found';

/** The request that got a certain id: what support asks for. */
export function RequestPage() {
  const { requestId = '' } = useParams();
  const { data: request, error, refetch, isFetching } = useRequest(requestId);
  // An id that is too long to be one is refused rather than not found.
  const isUnknown = error instanceof ApiError && (error.status === 404 || error.status === 400);
  const title = isUnknown ? 'Request not found' : 'Request';
  return (
    <Page
      title={title}
      documentTitle={`${title} · Public API`}
      breadcrumb={<Trail />}
      description={
        <Text span ff="monospace" size="sm" display="block">
          <UserText>{requestId}</UserText>
        </Text>
      }
    >
      {request && <RequestFacts request={request} />}
      {isUnknown && <RequestNotFound onRetry={() => void refetch()} isRetrying={isFetching} />}
      {error && !isUnknown && <ErrorNotice error={error} onRetry={() => void refetch()} />}
      {!request && !error && <Loading />}
    </Page>
  );
}

function Trail() {
  return (
    <Breadcrumbs>
      <Anchor component={Link} to="/integrations" size="sm">
        Integrations
      </Anchor>
      <Anchor component={Link} to="/integrations/public-api" size="sm">
        Public API
      </Anchor>
      <Anchor component={Link} to={requestLogAddress()} size="sm">
        Request log
      </Anchor>
    </Breadcrumbs>
  );
}
