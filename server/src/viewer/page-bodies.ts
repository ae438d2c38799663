import { z } from 'zod';
import { formats } from '../contract/formats';
import { invalidRequest } from '../contract/validation-errors';
import { toLowerCase } from '../links/access';

/** The largest body of a page, in bytes: a page tells of at most 100 pages at once. */
export const maxBodyBytes = 16 * 1024;

/** A day: nobody reads a page for longer between two readings. In milliseconds. */
const maxDurationMs = 24 * 60 * 60 * 1000;

const accessSchema = z.strictObject({
  // RFC 5321, section 4.5.3.1.
  email: z.string().max(254).trim().regex(formats.email, 'must be an email address').transform(toLowerCase).optional(),
  password: z.string().min(1).max(1000).optional(),
  // However somebody groups the digits.
  code: z
    .string()
    .max(12)
    .transform((code) => code.replace(/[\s-]/g, ''))
    .pipe(z.string().regex(/^\d{6}$/, 'must be six digits'))
    .optional(),
});

const readingSchema = z.strictObject({
  number: z.number().int().min(1),
  pages: z
    .array(
      z.strictObject({
        page: z.number().int().min(1).max(5000),
        durationMs: z.number().int().min(0).max(maxDurationMs),
      }),
    )
    .max(100),
  closed: z.boolean(),
});

/** What somebody gives at the gate. The address is in lower case. */
export type GivenAccess = z.infer<typeof accessSchema>;

/** @throws ApiError 400 that names what is wrong */
export const parseAccess = (body: unknown): GivenAccess => parse(accessSchema, body);

/** What a page tells of how it is read. @throws ApiError 400 that names what is wrong */
export const parseReading = (body: unknown): z.infer<typeof readingSchema> => parse(readingSchema, body);

function parse<Schema extends z.ZodType>(schema: Schema, body: unknown): z.infer<Schema> {
  const parsed = schema.safeParse(body);
  if (parsed.success) return parsed.data;
  throw invalidRequest(
    parsed.error.issues.map(({ path, code, message }) => ({ path: ['/body', ...path].join('/'), code, message })),
  );
}
