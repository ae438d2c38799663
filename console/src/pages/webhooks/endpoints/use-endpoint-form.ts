import { useForm } from '@mantine/form';
import { focusFirst, useFieldErrors } from '../../../components/field-errors';
import { checkEvents, checkUrl, type EndpointForm } from './endpoint-form';

/** The form of an endpoint. @param error what the server said to the latest attempt */
export function useEndpointForm(initialValues: EndpointForm, error: unknown) {
  const form = useForm<EndpointForm>({
    initialValues,
    validate: { url: checkUrl, events: (events, { listening }) => checkEvents(events, listening) },
  });
  const unplaced = useFieldErrors(form, error, { webhook_url_not_allowed: 'url' });
  return { form, unplaced, focusFirst: (errors: object) => focusFirst(form, errors) };
}
