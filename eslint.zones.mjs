/**
 * Which folder may import what (docs/architecture.md): app → resources → (events, storage, db, errors) and
 * http → (contract, control, db, errors). Each zone says where the thing belongs instead.
 */
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const source = './server/src';
const folder = (name) => `${source}/${name}`;
const top = ['app.ts', 'main.ts', 'cli'].map(folder);

const layers = [
  {
    target: folder('errors'),
    from: ['resources', 'http', 'control', 'contract', 'db', 'events', 'storage', 'webhooks'].map(folder),
    message: 'errors/ is the lowest layer. What an error needs to know is passed to it.',
  },
  {
    target: [folder('db'), folder('events'), folder('storage')],
    from: ['resources', 'http', 'control', 'contract', 'limits'].map(folder),
    message: 'db/, events/ and storage/ serve every feature and know none. Move what is shared down, or pass it in.',
  },
  {
    target: folder('db'),
    from: ['events', 'storage', 'webhooks'].map(folder),
    message: 'events/ and storage/ build on db/. What db/ needs of them is passed in.',
  },
  {
    target: folder('control'),
    from: ['resources', 'http', 'contract', 'jobs'].map(folder),
    message: 'control/ (teams, keys, audit) knows neither HTTP nor the resources. Translate in http/.',
  },
  {
    target: folder('jobs'),
    from: ['resources', 'http', 'contract', 'console', 'docs', 'config.ts'].map(folder),
    message:
      'A job is carried out where there may be no HTTP server. What calls for it adds it with enqueue (db/job-queue.ts).',
  },
  {
    target: folder('console'),
    from: ['resources', 'storage', 'events', 'webhooks', 'docs', 'jobs', 'embedded', 'config.ts'].map(folder),
    message: 'The Settings app is about teams, people and keys (control/). What it needs beyond that is passed in.',
  },
  {
    target: ['resources', 'http', 'contract', 'control', 'db', 'events', 'storage', 'errors', 'limits'].map(folder),
    from: ['console', 'jobs'].map(folder),
    message: 'console/ and jobs/ stand beside the public API, on top of control/ and db/. Move down what is shared.',
  },
  {
    target: folder('invoice-documents'),
    from: ['resources', 'http', 'control', 'contract', 'db', 'events', 'hosted-invoices'].map(folder),
    message:
      'A document shows an invoice that it is given, and knows neither where that comes from nor who asks for it.',
  },
  {
    target: ['resources', 'http', 'contract', 'control', 'console'].map(folder),
    from: ['hosted-invoices', 'viewer'].map(folder),
    message:
      'hosted-invoices/ and viewer/ stand beside the public API, on top of resources/. Move down what is shared.',
  },
  {
    target: folder('mail'),
    from: ['resources', 'http', 'control', 'contract', 'db', 'events', 'viewer'].map(folder),
    message: 'mail/ hands over emails that it is given. What they say is the affair of who sends them.',
  },
  {
    target: folder('viewer'),
    from: ['console', 'control', 'jobs', 'config.ts'].map(folder),
    message:
      'The pages of links are for readers, who have neither keys nor accounts. What they need of these is passed in.',
  },
  {
    target: folder('http'),
    from: ['resources', 'webhooks'].map(folder),
    message: 'The pipeline works for any operation. What only one resource needs belongs in resources/<resource>/.',
  },
  {
    target: folder('contract'),
    from: ['resources', 'db/connections.ts', 'db/transaction.ts'].map(folder),
    message: 'contract/ binds operations to handlers it is given; app.ts puts them together.',
  },
  {
    target: folder('contract'),
    from: folder('http'),
    message: 'http/ works with what contract/ offers. A type that both need belongs in contract/.',
  },
  {
    target: folder('contract'),
    from: folder('control'),
    except: ['./key-verifier.ts'], // The type of the key that handlers are given.
    message: 'contract/ decides on requests and replies alone; keys and teams are the affair of control/.',
  },
  {
    target: folder('resources'),
    from: ['http', 'control', 'limits', 'observability', 'docs', 'embedded'].map(folder),
    message: 'A handler takes typed input and returns a typed reply. Steps common to all operations belong in http/.',
  },
  {
    target: ['resources', 'http', 'control', 'db', 'events', 'storage', 'errors'].map(folder),
    from: folder('config.ts'),
    message: 'Configuration is passed in by app.ts; take the values you need as parameters.',
  },
  {
    target: ['resources', 'http', 'control', 'contract', 'db', 'events', 'storage', 'errors'].map(folder),
    from: top,
    message: 'Imports go down from app.ts, never up to it. Take what you need as a parameter.',
  },
  {
    target: ['visits', 'analytics'].map(folder),
    from: ['resources', 'http', 'contract', 'control', 'viewer', 'jobs', 'config.ts'].map(folder),
    message:
      'visits/ and analytics/ are what the viewer, the resources and the jobs build on. Move down what is shared.',
  },
  {
    target: folder('analytics'),
    from: folder('visits'),
    message: 'analytics/ adds up the rows of visits, however they came about.',
  },
  {
    target: folder('viewer/client'),
    from: source,
    except: ['./viewer/client'],
    message: 'viewer/client/ runs in browsers and knows the server by its endpoints alone.',
  },
];

const packages = [
  {
    target: ['./sdk/src', './console/src'],
    from: './server',
    message: 'The SDK and the Settings app know the server by its contract alone: use the generated types.',
  },
  {
    target: './examples/*/*.ts', // Its tests may start a server.
    from: './server',
    message: 'An example uses what a customer has: import from @paperlink/sdk.',
  },
  {
    target: './examples',
    from: './sdk/src',
    except: ['./index.ts'], // What @paperlink/sdk stands for in this repository.
    message: 'An example uses what a customer has: import from @paperlink/sdk.',
  },
  {
    target: source,
    from: ['./sdk', './console', './scripts', './examples', './server/test'],
    message: 'The server runs without these. Move what it shares with them into server/src.',
  },
];

/** No resource reads another's tables; what it needs of them is a function of theirs. */
function queriesStayAtHome() {
  const resources = path.join(path.dirname(fileURLToPath(import.meta.url)), source, 'resources');
  const names = existsSync(resources) ? readdirSync(resources) : [];
  return names.map((name) => ({
    target: folder(`resources/${name}`),
    from: folder(`resources/!(${name})/queries.ts`),
    message: "Another resource's SQL is its own affair; call a function that it offers beside its queries.ts.",
  }));
}

export const importZones = [...layers, ...packages, ...queriesStayAtHome()];
