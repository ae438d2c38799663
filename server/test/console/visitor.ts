import path from 'node:path';
import { v7 as uuidv7 } from 'uuid';
import { readContract } from '../../src/contract/document';
import type { Role } from '../../src/control/roles';
import { addDocument } from '../contract/oracle';
import { describeOperations, type Operation, type Schema } from '../contract/operations';
import type { Reply, TestApi } from '../support/api';

const description = readContract(path.join(__dirname, '../../../openapi/generated/console.json'));
addDocument('console', description);

/** Every operation of the Settings app's description. */
export const consoleOperations = describeOperations('console', description);

/** Whether a field of the operation's body may be null. */
export function isNullable(operation: Operation, field: string): boolean {
  const schema = description.components['schemas']![operation.body!.schema.$ref!.split('/').pop()!];
  const { properties } = schema as { properties: Record<string, Schema> };
  return JSON.stringify(properties[field]).includes('"null"');
}

export interface VisitOptions {
  body?: unknown;
  headers?: Record<string, string>;
  /** What the browser would say; our own origin if unset, none if null. */
  origin?: string | null;
  /** In place of the session's; none if null. */
  csrfToken?: string | null;
}

/** Somebody at a browser: it keeps the cookie, and its page sends the token along. */
export class Visitor {
  cookie: string | undefined;
  csrfToken: string | undefined;

  constructor(private readonly api: TestApi) {}

  /** Sends a request below /api/console. */
  async send(method: string, route: string, options: VisitOptions = {}): Promise<Reply> {
    const { body, headers = {}, origin = this.api.origin, csrfToken = this.csrfToken } = options;
    const response = await fetch(`${this.api.origin}/api/console${route}`, {
      method,
      redirect: 'manual',
      headers: {
        ...(this.cookie !== undefined && { Cookie: this.cookie }),
        ...(origin !== null && method !== 'GET' && { Origin: origin }),
        ...(csrfToken != null && { 'X-CSRF-Token': csrfToken }),
        ...(body !== undefined && { 'Content-Type': 'application/json' }),
        ...headers,
      },
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    for (const cookie of response.headers.getSetCookie()) this.cookie = cookie.split(';')[0];
    const text = await response.text();
    const isJson = response.headers.get('content-type')?.startsWith('application/json') ?? false;
    const parsed = isJson && text !== '' ? (JSON.parse(text) as { data?: { csrfToken?: string } | null }) : undefined;
    if (parsed?.data?.csrfToken) this.csrfToken = parsed.data.csrfToken;
    return { status: response.status, headers: response.headers, text, body: parsed };
  }

  async signIn(email: string, password: string): Promise<Reply> {
    const reply = await this.send('POST', '/session', { body: { email, password } });
    expect(`${reply.status} ${reply.text}`).toMatch(/^201 /);
    return reply;
  }

  /** Another tab, or a thief, with the same cookie. */
  copy(): Visitor {
    return Object.assign(new Visitor(this.api), { cookie: this.cookie, csrfToken: this.csrfToken });
  }
}

export interface Person {
  userId: string;
  email: string;
  visitor: Visitor;
}

export const password = 'open sesame, please';

/** A team with one person in each role, all of them signed in. */
export async function createStaff(api: TestApi): Promise<{ teamId: string } & Record<Role, Person>> {
  const { default: bcrypt } = await import('bcrypt');
  // Of the lowest cost, so that tests are quick.
  const hash = await bcrypt.hash(password, 4);
  const teamId = uuidv7();
  await api.sql('control', 'insert into teams (id, name) values ($1, $2)', [teamId, 'Acme Studio']);
  const join = async (role: Role): Promise<Person> => {
    const [userId, email] = [uuidv7(), `${role.toLowerCase()}-${uuidv7()}@example.com`];
    await api.sql('control', 'insert into users (id, email, name, password_hash) values ($1, $2, $3, $4)', [
      userId,
      email,
      `The ${role}`,
      hash,
    ]);
    await api.sql('control', 'insert into members (team_id, user_id, role) values ($1, $2, $3)', [
      teamId,
      userId,
      role,
    ]);
    const visitor = new Visitor(api);
    await visitor.signIn(email, password);
    return { userId, email, visitor };
  };
  return {
    teamId,
    OWNER: await join('OWNER'),
    ADMIN: await join('ADMIN'),
    MANAGER: await join('MANAGER'),
    MEMBER: await join('MEMBER'),
  };
}
