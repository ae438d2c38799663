import { readFileSync } from 'node:fs';
import { paths } from '../../src/paths';

const { schemas } = (
  JSON.parse(readFileSync(paths.contract, 'utf8')) as { components: { schemas: Record<string, { enum?: string[] }> } }
).components;

describe('what a webhook endpoint can ask for', () => {
  it('is every type of event, and all of them', () => {
    expect(schemas['EventSelection']?.enum).toEqual(['*', ...schemas['EventType']!.enum!]);
  });
});
