import type { UseFormReturnType } from '@mantine/form';
import { useEffect } from 'react';
import { ApiError } from '../api/api-error';

/**
 * Tells what the server refused beside the fields it is about, and moves the focus to the first of them.
 * @param error of the latest attempt
 * @param fieldOfCode the field that an error with this code is about, where the server names none
 * @returns the error, if it is about no field of this form: to be told above it
 */
export function useFieldErrors<Values extends object>(
  form: UseFormReturnType<Values>,
  error: unknown,
  fieldOfCode: Partial<Record<string, keyof Values & string>> = {},
): unknown {
  const fields = fieldsAtFault(error, fieldOfCode);
  const isPlaced = Object.keys(fields).some((field) => field in form.getValues());
  useEffect(() => {
    if (!isPlaced) return;
    form.setErrors(fields);
    focusFirst(form, fields);
    // Once for each error; the form is another object at every drawing.
  }, [error]);
  return isPlaced ? undefined : error;
}

/** Moves the focus to the first field that is wrong; for `form.onSubmit`. */
export function focusFirst<Values extends object>(form: UseFormReturnType<Values>, errors: object): void {
  const field = Object.keys(form.getValues()).find((name) => name in errors);
  if (field !== undefined) form.getInputNode(field)?.focus();
}

function fieldsAtFault(error: unknown, fieldOfCode: Partial<Record<string, string>>): Record<string, string> {
  if (!(error instanceof ApiError)) return {};
  const field = fieldOfCode[error.code];
  return field === undefined ? error.fieldErrors : { [field]: error.message };
}
